import { MINUTES_PER_DAY } from '../calendar/local-time';

/** How many numbers may be taken in a part of the day; midnight to midnight at most. */
export interface QuotaBand {
  readonly fromMinute: number;
  /** Not itself a part of the band. */
  readonly untilMinute: number;
  readonly quota: number;
}

/** The band a minute of the day lies in; outside of all bands only the day's quota counts. */
export function bandAt<Band extends QuotaBand>(
  bands: readonly Band[],
  minute: number,
): Band | undefined {
  return bands.find(({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute);
}

/** Bands that a day can have: each with a length, none over another, all within the day. */
export function areGoodBands(
  bands: readonly Pick<QuotaBand, 'fromMinute' | 'untilMinute'>[],
): boolean {
  const sorted = [...bands].sort((a, b) => a.fromMinute - b.fromMinute);
  return sorted.every(({ fromMinute, untilMinute }, index) => {
    const former = sorted[index - 1];
    const fits = fromMinute >= 0 && untilMinute <= MINUTES_PER_DAY && fromMinute < untilMinute;
    return fits && (former === undefined || former.untilMinute <= fromMinute);
  });
}
