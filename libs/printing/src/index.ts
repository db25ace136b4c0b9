export { PRINTER_COMMANDS, slipBytes, type PrinterCommands } from './lib/escpos/slip-bytes';
export { readCommand, type PrinterCommand } from './lib/escpos/read-command';
export { QR_LEAST_MM } from './lib/markup/slip-markup';
export { drawSheet } from './lib/paper/draw-sheet';
export { PaperRoll } from './lib/paper/paper-roll';
export { DOTS_PER_MM, PAPER_WIDTHS, type PaperWidth } from './lib/paper/paper-width';
export { readJob } from './lib/paper/read-job';
export {
  lengthMm,
  linesOf,
  type PrintedRaster,
  type PrintedText,
  type Sheet,
} from './lib/paper/sheet';
export type { Slip, SlipLine } from './lib/slip/slip';
export { writeSlip } from './lib/slip/write-slip';
export {
  TICKET_MARKS,
  type MissedRule,
  type PrintablePlace,
  type PrintableTicket,
  type PrintedWait,
  type TicketMark,
} from './lib/ticket/printable-ticket';
