import type { PrinterView, PrintOutcome, SlipPrintView } from '@onewindow/contracts';
import { printCopies } from './print-copies';

function aPrint(id: string, copy: number, outcome: PrintOutcome): SlipPrintView {
  const times = { requestedAt: `2026-03-02T01:0${copy}:00.000Z`, endedAt: null };
  return { id, ticketId: 't1', printerId: `printer-${id}`, copy, outcome, trouble: null, ...times };
}

const PRINTERS = [{ id: 'printer-b', name: 'desk' }] as unknown as readonly PrinterView[];

describe(printCopies, () => {
  it('shows the latest first, and tells what only somebody who looks can know', () => {
    const copies = printCopies([aPrint('a', 1, 'in-doubt'), aPrint('b', 2, 'printed')], PRINTERS);
    expect(copies).toEqual([
      {
        id: 'b',
        requestedAt: '2026-03-02T01:02:00.000Z',
        printerName: 'desk',
        isReprint: true,
        outcome: { key: 'guideDesk.copies.printed', words: {} },
        inDoubt: false,
      },
      {
        id: 'a',
        requestedAt: '2026-03-02T01:01:00.000Z',
        printerName: null,
        isReprint: false,
        outcome: { key: 'guideDesk.copies.in-doubt', words: {} },
        inDoubt: true,
      },
    ]);
  });
});
