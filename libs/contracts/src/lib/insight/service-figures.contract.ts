import type { Share } from '../figures/share';

/** What is called now is judged by the tickets of this long. */
export const SERVICE_LEVEL_MINUTES = 30;
/** Waits are told by those that ended within this long. */
export const WAITS_MINUTES = 60;
/** How long people waited who were called of late, in a zone; null where they are too few. */
export interface ZoneWaitView {
  readonly zoneId: string;
  readonly p50Minutes: number | null;
  readonly p90Minutes: number | null;
  readonly n: number;
}

/**
 * How well a hall serves today. A wait runs from the number, or from the check-in of a booking, to
 * the first call.
 */
export interface ServiceFiguresView {
  /** 服务水平: called within the target of their queue, of all first called in the last minutes. */
  readonly levelNow: Share;
  readonly levelToday: Share;
  /** 未办离开: missed, given up or cancelled, of these and the completed. */
  readonly leftUnserved: Share;
  readonly zones: readonly ZoneWaitView[];
}
