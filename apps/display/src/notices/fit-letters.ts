import type { BoxShape } from '../calls/paging';
import type { NoticeLine } from './notice-lines';

/** Of the first sentence; the others are there for those who cannot read it. */
export const OTHERS_SHARE = 0.6;
export const LINE_HEIGHT = 1.25;
/** Between two sentences, in heights of the first. */
export const GAP_SHARE = 0.35;

const LATIN_EM = 0.56;
/** Words are not broken, so a row of them is seldom full. */
const FULL_ROW = 0.88;
const SMALLEST_PX = 12;

/** Pixels of the largest letters in which all sentences fit below each other. */
export function largestLetters(
  lines: readonly Pick<NoticeLine, 'text'>[],
  { width, height }: BoxShape,
): number {
  let px = Math.floor(Math.min(width, height));
  while (px > SMALLEST_PX && heightOf(lines, width, px) > height) px -= 2;
  return Math.max(SMALLEST_PX, px);
}

function heightOf(
  lines: readonly Pick<NoticeLine, 'text'>[],
  width: number,
  firstPx: number,
): number {
  const gaps = (lines.length - 1) * firstPx * GAP_SHARE;
  return lines.reduce((sum, { text }, index) => {
    const px = index === 0 ? firstPx : firstPx * OTHERS_SHARE;
    return sum + rowsOf(text, width, px) * px * LINE_HEIGHT;
  }, gaps);
}

function rowsOf(text: string, width: number, px: number): number {
  const signs = Array.from(text);
  const latin = signs.filter((sign) => sign < '\u2000').length;
  const isLatin = latin > signs.length / 2;
  const em = latin * LATIN_EM + (signs.length - latin);
  return Math.ceil((em * px) / (isLatin ? width * FULL_ROW : Math.floor(width / px) * px || 1));
}
