import type { PrintableTicket } from '../ticket/printable-ticket';
import { cleanText } from './clean-text';
import { clipLines, largestSize, wrapText } from './columns';
import { TEXT_SIZES, textLine, type SlipLine } from './slip';
import type { WritingDesk } from './writing-desk';

const HALL_NAME_SIZES = [2, 1] as const;
const HALL_NAME_LINES = 2;

/** The hall, the number as large as the paper takes, and whether it is a second copy. */
export function headLines(ticket: PrintableTicket, desk: WritingDesk): readonly SlipLine[] {
  const label = cleanText(ticket.label);
  const size = largestSize(label, desk.columns, TEXT_SIZES);
  return [
    ...hallLines(cleanText(ticket.hallName), desk.columns),
    textLine(label, { size, weight: 'bold' }),
    ...markLines(ticket, desk),
  ];
}

function hallLines(name: string, columns: number): readonly SlipLine[] {
  const size = largestSize(name, columns, HALL_NAME_SIZES);
  const lines = clipLines(wrapText(name, columns / size), HALL_NAME_LINES, columns / size);
  return lines.map((line) => textLine(line, { size, weight: 'bold' }));
}

function markLines({ marks }: PrintableTicket, { text }: WritingDesk): readonly SlipLine[] {
  return marks.map((mark) => textLine(` ${text(`mark.${mark}`)} `, { weight: 'inverted' }));
}
