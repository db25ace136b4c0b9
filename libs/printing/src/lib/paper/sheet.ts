import type { PaperWidth } from './paper-width';
import { DOTS_PER_MM } from './paper-width';

/** A piece of paper between two cuts, and what is on it; in dots from the first printable one. */
export interface Sheet {
  readonly paper: PaperWidth;
  readonly heightDots: number;
  readonly texts: readonly PrintedText[];
  readonly rasters: readonly PrintedRaster[];
}

export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
  readonly inverted: boolean;
}

/** A picture in dots: a row is so many bytes, the first dot the highest bit. */
export interface PrintedRaster {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Uint8Array[];
}

/** What can be read on it, line by line from the top. */
export function linesOf({ texts }: Sheet): readonly string[] {
  const bottoms = [...new Set(texts.map(({ y, height }) => y + height))].sort((a, b) => a - b);
  return bottoms
    .map((bottom) => texts.filter(({ y, height }) => y + height === bottom))
    .map((line) => line.map(({ text }) => text).join(''))
    .filter((line) => line.trim() !== '');
}

/** From its first line to its last. The strip in the hand is longer by the way to the knife. */
export function lengthMm({ heightDots }: Sheet): number {
  return heightDots / DOTS_PER_MM;
}
