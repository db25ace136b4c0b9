import type { ScreenSetUp } from '../hall-screens';

/** Screens that note when they are told something. */
export interface AudienceSetUp {
  readonly baseUrl: string;
  readonly hallId: string;
  readonly screens: readonly ScreenSetUp[];
  /** Hall time less the time of this machine. */
  readonly hallAheadMs: number;
}

/** `begin` forgets what was heard before; `tell` asks what was heard since. */
export type AudienceQuestion = 'begin' | 'tell';

export interface Heard {
  /** From an event's own time to its arrival, once for each screen and event. */
  readonly lagsMs: readonly number[];
  /** Of all frames with events, as they went over the line. */
  readonly bytes: number;
  readonly screens: readonly HeardByScreen[];
}

export interface HeardByScreen {
  readonly name: string;
  readonly seqs: readonly number[];
  /** When the latest event came, in milliseconds since the epoch; 0 for none. */
  readonly lastEventAt: number;
  /** When it first knew again that it is right, since `begin`; 0 while it does not. */
  readonly rightAt: number;
}
