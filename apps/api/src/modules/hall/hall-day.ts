import { businessDateOf } from '@onewindow/queueing';

export interface HallDay {
  readonly businessDate: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The business date a hall ought to turn to, or undefined while its day still lasts. A day that was
 * turned stays turned, even when somebody sets the hall's clock back.
 */
export function nextBusinessDate(
  { businessDate, timeZone }: HallDay,
  now: number,
): string | undefined {
  const today = businessDateOf(now, timeZone);
  return today > businessDate ? today : undefined;
}
