/** With fewer, a share says little about a window and too much about a person. */
export const LEAST_TO_TELL = 5;

/** A share of 1 and what it was taken of; without a share where N is too small to tell. */
export interface Share {
  readonly share: number | null;
  readonly n: number;
}

/** A share with its N, withheld below {@link LEAST_TO_TELL}. */
export function shareOf(part: number, n: number): Share {
  return { share: n < LEAST_TO_TELL ? null : part / n, n };
}
