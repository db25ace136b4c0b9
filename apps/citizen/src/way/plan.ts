import type { AreaView } from '@onewindow/contracts';

/** Metres from the north-west corner of the plan; x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Box = AreaView['rectangle'];

export const widthOf = ({ x0, x1 }: Box): number => x1 - x0;
export const heightOf = ({ y0, y1 }: Box): number => y1 - y0;
export const centreOf = ({ x0, y0, x1, y1 }: Box): Point => ({
  x: (x0 + x1) / 2,
  y: (y0 + y1) / 2,
});

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
