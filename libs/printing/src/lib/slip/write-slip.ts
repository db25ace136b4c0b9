import { textIn } from '../locales/texts';
import { columnsOn, type PaperWidth } from '../paper/paper-width';
import type { PrintableTicket } from '../ticket/printable-ticket';
import { footLines } from './foot-lines';
import { headLines } from './head-lines';
import type { Slip } from './slip';
import { visitLines } from './visit-lines';

/** A ticket as it stands on paper, in the order a citizen reads it. */
export function writeSlip(ticket: PrintableTicket, paper: PaperWidth): Slip {
  const desk = { text: textIn(ticket.language), columns: columnsOn(paper) };
  return {
    paper,
    lines: [...headLines(ticket, desk), ...visitLines(ticket, desk), ...footLines(ticket, desk)],
  };
}
