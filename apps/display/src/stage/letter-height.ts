/** Angle under which strokes of a sign are told apart without effort, in minutes of arc. */
const DIGIT_ARC_MINUTES = 22;
const HAN_ARC_MINUTES = 30;
const RADIANS_PER_ARC_MINUTE = Math.PI / 180 / 60;

export interface LetterHeights {
  readonly digitMm: number;
  /** Han signs have more strokes on the same height. */
  readonly hanMm: number;
}

/** How high signs must be to be read from so far away: h = 2 · D · tan(a / 2). */
export function letterHeightsFor(metres: number): LetterHeights {
  const heightMm = (arcMinutes: number) =>
    2 * metres * 1_000 * Math.tan((arcMinutes * RADIANS_PER_ARC_MINUTE) / 2);
  return { digitMm: heightMm(DIGIT_ARC_MINUTES), hanMm: heightMm(HAN_ARC_MINUTES) };
}
