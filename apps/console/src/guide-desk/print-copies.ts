import type { PrinterView, SlipPrintView } from '@onewindow/contracts';
import type { Sentence } from '../shell/explain';

/** One copy of a ticket's paper, as a guide is shown it. */
export interface PrintCopy {
  readonly id: string;
  readonly requestedAt: string;
  /** Null for a printer that has been removed since. */
  readonly printerName: string | null;
  /** Whether it carries the mark of a reprint. */
  readonly isReprint: boolean;
  readonly outcome: Sentence;
  readonly inDoubt: boolean;
}

/** The latest first, because that is the one somebody waits for. */
export function printCopies(
  prints: readonly SlipPrintView[],
  printers: readonly PrinterView[],
): readonly PrintCopy[] {
  return [...prints].reverse().map(({ id, requestedAt, printerId, copy, outcome }) => ({
    id,
    requestedAt,
    printerName: printers.find((printer) => printer.id === printerId)?.name ?? null,
    isReprint: copy > 1,
    outcome: { key: `guideDesk.copies.${outcome}`, words: {} },
    inDoubt: outcome === 'in-doubt',
  }));
}
