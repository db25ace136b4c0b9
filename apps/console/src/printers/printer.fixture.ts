import type { PrinterView, SlipPrintView } from '@onewindow/contracts';

/** A printer at a desk that is ready, unless told otherwise. */
export function aPrinter(name: string, change: Partial<PrinterView> = {}): PrinterView {
  return {
    id: name,
    name,
    host: '192.168.1.50',
    port: 9_100,
    paper: 80,
    commands: 'escpos',
    deviceId: null,
    state: 'ready',
    checkedAt: '2026-01-05T09:00:00Z',
    ...change,
  };
}

/** A slip that came out the first time, unless told otherwise. */
export function aSlip(change: Partial<SlipPrintView> = {}): SlipPrintView {
  return {
    id: 'print',
    ticketId: null,
    printerId: 'printer',
    copy: 1,
    outcome: 'printed',
    trouble: null,
    requestedAt: '2026-01-05T09:00:00Z',
    endedAt: '2026-01-05T09:00:01Z',
    ...change,
  };
}
