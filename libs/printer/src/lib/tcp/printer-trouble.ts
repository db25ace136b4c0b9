import type { PrinterCode } from '../printer';

/** Ends the conversation with a printer; the driver turns it into an outcome. */
export class PrinterTrouble extends Error {
  constructor(
    readonly code: PrinterCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
