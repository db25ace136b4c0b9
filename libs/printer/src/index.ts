export { PrinterSimulator, type SimulatorOptions } from './lib/simulator/printer-simulator';
export { SOUND_PRINTER, type PrinterFaults } from './lib/simulator/printer-faults';
