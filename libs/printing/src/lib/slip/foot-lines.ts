import type { MissedRule, PrintableTicket } from '../ticket/printable-ticket';
import { cleanText } from './clean-text';
import { flowPhrases, wrapText } from './columns';
import { textLine, type SlipLine } from './slip';
import type { WritingDesk } from './writing-desk';

/** The mask of a name: 张* or 张＊. */
const MASKED = /[*＊]/;

/** The code to scan, what a missed call costs, whom to ask, and whose it is where that is wanted. */
export function footLines(ticket: PrintableTicket, desk: WritingDesk): readonly SlipLine[] {
  const { text, columns } = desk;
  const lines = [
    ...wrapText(missedWords(ticket.afterMiss, desk), columns),
    ...wrapText(text('order.caution'), columns),
    ...flowPhrases([helpWords(ticket, desk), holderWords(ticket, desk)], columns),
  ];
  return [...qrLines(ticket, desk), ...lines.map((line) => textLine(line))];
}

function qrLines({ trackUrl }: PrintableTicket, { text }: WritingDesk): readonly SlipLine[] {
  if (trackUrl === null) return [];
  return [{ kind: 'qr', address: cleanText(trackUrl) }, textLine(text('scan.progress'))];
}

function missedWords(miss: MissedRule, { text }: WritingDesk): string {
  switch (miss.rule) {
    case 'void':
      return text('missed.void');
    case 'tail':
      return text('missed.tail', { times: miss.greatestCount });
    case 'after-n':
      return text('missed.after-n', { n: miss.n, times: miss.greatestCount });
  }
}

function helpWords({ helpPhone }: PrintableTicket, { text }: WritingDesk): string {
  const phone = cleanText(helpPhone ?? '');
  return phone === '' ? '' : text('help.phone', { phone });
}

function holderWords({ maskedName }: PrintableTicket, { text }: WritingDesk): string {
  const name = cleanText(maskedName ?? '');
  return MASKED.test(name) ? text('holder.name', { name }) : '';
}
