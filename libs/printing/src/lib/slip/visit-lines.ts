import type { PrintablePlace, PrintableTicket, PrintedWait } from '../ticket/printable-ticket';
import { cleanText } from './clean-text';
import { clipLines, flowPhrases, wrapText } from './columns';
import { textLine, type SlipLine } from './slip';
import { wallTime } from './wall-time';
import type { WritingDesk } from './writing-desk';

/** The ticket is to stay short; who chose ten items still knows what they came for. */
const ITEM_LINES = 3;

/** What for, where to, how long, and until when it counts. */
export function visitLines(ticket: PrintableTicket, desk: WritingDesk): readonly SlipLine[] {
  const { text, columns } = desk;
  const issued = text('time.issued', { time: wallTime(ticket.issuedAt, ticket.timeZone) });
  const valid = text('time.valid', { date: cleanText(ticket.businessDate) });
  return [
    ...itemLines(ticket, desk).map((line) => textLine(line, { weight: 'bold' })),
    ...ticket.places.flatMap((place) => flowPhrases(placePhrases(place, desk), columns)).map(plain),
    ...aheadPhrases(ticket, desk).map((line) => textLine(line, { weight: 'bold' })),
    ...flowPhrases(waitPhrases(ticket.wait, desk), columns).map(plain),
    ...flowPhrases([issued, valid], columns).map(plain),
  ];
}

function plain(line: string): SlipLine {
  return textLine(line);
}

function itemLines({ itemNames }: PrintableTicket, { text, columns }: WritingDesk) {
  const lines: string[] = [];
  for (const [index, name] of itemNames.entries()) {
    const wrapped = wrapText(cleanText(name), columns);
    // A last line is kept for saying how many there are, unless these are all.
    const room = ITEM_LINES - lines.length - (index < itemNames.length - 1 ? 1 : 0);
    if (wrapped.length > room && index > 0) {
      return [...lines, text('items.more', { count: itemNames.length })];
    }
    lines.push(...clipLines(wrapped, room, columns));
  }
  return lines;
}

function placePhrases(place: PrintablePlace, { text }: WritingDesk): readonly string[] {
  const direction = place.direction ? text(`direction.${place.direction}`) : '';
  return [place.zone ?? '', place.area, place.floor ?? '', direction].map(cleanText);
}

function aheadPhrases({ ahead }: PrintableTicket, { text }: WritingDesk): readonly string[] {
  if (ahead === null) return [];
  return [ahead === 0 ? text('ahead.nobody') : text('ahead.count', { count: ahead })];
}

function waitPhrases(wait: PrintedWait, { text }: WritingDesk): readonly string[] {
  switch (wait.kind) {
    case 'unknown': {
      const why = wait.reason === 'no-window-open' ? [text('wait.no-window-open')] : [];
      return [...why, text('wait.unknown')];
    }
    case 'within':
      return [text('wait.within', { high: wait.highMinutes }), text('wait.caution')];
    case 'range':
      return [
        text('wait.range', { low: wait.lowMinutes, high: wait.highMinutes }),
        text('wait.caution'),
      ];
    case 'over':
      return [text('wait.over', { low: wait.lowMinutes }), text('wait.caution')];
  }
}
