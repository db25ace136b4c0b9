import type { PrinterView } from '@onewindow/contracts';

const PRINTER_ENTRY = 'onewindow.console.printer';

/** The printer this guide used last, as long as the hall has it; else the only one at a desk. */
export function choosePrinter(
  printers: readonly PrinterView[],
  storage: Pick<Storage, 'getItem'>,
): string {
  const kept = storage.getItem(PRINTER_ENTRY);
  if (kept !== null && printers.some(({ id }) => id === kept)) return kept;
  const [atDesk, another] = printers.filter(({ deviceId }) => deviceId === null);
  return atDesk && !another ? atDesk.id : '';
}

export function keepPrinter(printerId: string, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(PRINTER_ENTRY, printerId);
}
