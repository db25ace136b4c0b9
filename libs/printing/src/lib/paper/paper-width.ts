/** The print heads of ticket machines: 203 dots to the inch. */
export const DOTS_PER_MM = 8;

/** A letter or digit of the printer's own font; a Chinese character is twice as wide. */
export const COLUMN_DOTS = 12;
export const ROW_DOTS = 24;

/** What `ESC 2` feeds for a line: a sixth of an inch. Some heads take 30 dots; none takes more. */
export const LINE_FEED_DOTS = 34;

/** Width of the roll in millimetres. */
export const PAPER_WIDTHS = [80, 58] as const;
export type PaperWidth = (typeof PAPER_WIDTHS)[number];

/** How much of the width the head reaches. */
export const PRINTABLE_DOTS: Readonly<Record<PaperWidth, number>> = { 80: 576, 58: 384 };

/** Letters on one line of the paper at their ordinary size. */
export function columnsOn(paper: PaperWidth): number {
  return PRINTABLE_DOTS[paper] / COLUMN_DOTS;
}
