export {
  hindranceOf,
  type Printer,
  type PrinterCode,
  type PrinterCondition,
  type PrinterStatus,
  type PrintOutcome,
} from './lib/printer';
export { PrinterSimulator, type SimulatorOptions } from './lib/simulator/printer-simulator';
export { SOUND_PRINTER, type PrinterFaults } from './lib/simulator/printer-faults';
export { DEFAULT_LIMITS, type PrintLimits } from './lib/tcp/print-limits';
export { TcpPrinter, type PrinterAddress } from './lib/tcp/tcp-printer';
