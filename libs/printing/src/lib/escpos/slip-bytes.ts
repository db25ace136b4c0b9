import { transform } from 'receiptline';
import { slipMarkup } from '../markup/slip-markup';
import { columnsOn } from '../paper/paper-width';
import type { Slip } from '../slip/slip';

/** `escpos` is Epson's own set, `generic` what printers without a name understand as well. */
export const PRINTER_COMMANDS = ['escpos', 'generic'] as const;
export type PrinterCommands = (typeof PRINTER_COMMANDS)[number];

/**
 * The bytes a printer turns into the slip, in GB18030. They end with a cut and with a question
 * (`GS r`), which the printer answers when it has come that far.
 */
export function slipBytes(slip: Slip, command: PrinterCommands): Uint8Array {
  const characters = transform(slipMarkup(slip), {
    cpl: columnsOn(slip.paper),
    encoding: 'gb18030',
    command,
    spacing: true,
    cutting: true,
  });
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
