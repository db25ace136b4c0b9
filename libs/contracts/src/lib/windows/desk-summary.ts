import type { DeskState, PauseReason, WindowState } from './window-session.contract';

/** What one clerk does at a window. */
export interface DeskSummary {
  /** Null while nobody works there. */
  readonly sessionId: string | null;
  readonly state: DeskState;
  readonly ticketId: string | null;
  readonly label: string | null;
  /** How often the ticket has been called here; 0 without one. */
  readonly callCount: number;
  /** Since when it is in this state; a recall does not begin it anew. Null while closed. */
  readonly since: string | null;
  /** Null unless paused. */
  readonly pauseReason: PauseReason | null;
  /** Since when the hall has known that the clerk's connection is lost; null while it is there. */
  readonly offlineSince: string | null;
}

export const CLOSED_DESK: DeskSummary = {
  sessionId: null,
  state: 'closed',
  ticketId: null,
  label: null,
  callCount: 0,
  since: null,
  pauseReason: null,
  offlineSince: null,
};

const STATE_ORDER: readonly DeskState[] = ['called', 'serving', 'idle', 'paused', 'closed'];

/** Whoever has something to tell citizens comes first; the newest first among equals. */
export function compareDesks(a: DeskSummary, b: DeskSummary): number {
  const [aIsThere, bIsThere] = [a.offlineSince === null, b.offlineSince === null];
  if (aIsThere !== bIsThere) return aIsThere ? -1 : 1;
  if (a.state !== b.state) return STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state);
  return newestFirst(a, b);
}

function newestFirst(a: DeskSummary, b: DeskSummary): number {
  if (a.since !== b.since) return (a.since ?? '') > (b.since ?? '') ? -1 : 1;
  return (a.sessionId ?? '') < (b.sessionId ?? '') ? -1 : 1;
}

/** How staff are shown a desk: a lost connection comes before the work. */
export function windowStateOf({
  state,
  offlineSince,
}: Pick<DeskSummary, 'state' | 'offlineSince'>): WindowState {
  return offlineSince === null ? state : 'offline';
}
