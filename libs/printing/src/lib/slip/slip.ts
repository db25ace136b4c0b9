import type { PaperWidth } from '../paper/paper-width';

/** What is to stand on the paper, line by line, each short enough for it. */
export interface Slip {
  readonly paper: PaperWidth;
  readonly lines: readonly SlipLine[];
}

export type SlipLine = TextLine | QrLine;

export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  /** Times the ordinary height of 3 mm, and width. */
  readonly size: TextSize;
  readonly weight: 'regular' | 'bold' | 'inverted';
}

/** A code to scan, with the white around it that a reader needs. */
export interface QrLine {
  readonly kind: 'qr';
  readonly address: string;
}

/** Largest first, as they are tried. */
export const TEXT_SIZES = [6, 5, 4, 3, 2, 1] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export function textLine(
  text: string,
  { size = 1, weight = 'regular' }: Partial<Pick<TextLine, 'size' | 'weight'>> = {},
): TextLine {
  return { kind: 'text', text, size, weight };
}
