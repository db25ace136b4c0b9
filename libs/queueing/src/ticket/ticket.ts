import type { PriorityClass, TicketState } from '@onewindow/contracts';
import type { EpochMs } from '../time';

/** A window that has sent a ticket away for a while, and how the ticket stood there. */
export interface ReturnPlace {
  readonly windowId: string;
  readonly queueId: string;
  readonly requiredQueueIds: readonly string[];
}

/** What the rules know of a ticket: no person, no label, no text. The API maps its row to this. */
export interface Ticket {
  readonly id: string;
  readonly state: TicketState;
  /** The queue it stands in. */
  readonly queueId: string;
  /** Every queue its items belong to, the own one among them; a window must serve them all. */
  readonly requiredQueueIds: readonly string[];
  /** Kinds of its items, for windows whose skill is limited to some kinds. */
  readonly itemKinds?: readonly string[] | undefined;
  readonly priorityClass?: PriorityClass | undefined;

  /** Place in line: due time, then rank, then sequence (design §4). */
  readonly dueAt: EpochMs;
  /** 0, except for a ticket that came back after a miss. */
  readonly rank: number;
  /** The running number of its series and business date. */
  readonly sequence: number;

  /** False while it is withheld, such as until it has been printed. */
  readonly callable: boolean;
  /** Not to be called before: a cool-down or a timed hold. */
  readonly eligibleAt?: EpochMs | undefined;
  /** Kept for this window, or for any window of this area, until `reservedUntil`; then open to all. */
  readonly reservedWindowId?: string | undefined;
  readonly reservedAreaId?: string | undefined;
  readonly reservedUntil?: EpochMs | undefined;

  /** When the wait began: the number was given out or, for a booking, checked in. */
  readonly issuedAt: EpochMs;
  /** Start of the booked slot; only a booking has one. */
  readonly slotStartAt?: EpochMs | undefined;
  /** When a booking arrived; until then it has no number and waits nowhere. */
  readonly checkedInAt?: EpochMs | undefined;
  /** First call of all. */
  readonly firstCalledAt?: EpochMs | undefined;
  /** First call of the present calling; a recall leaves it as it is. */
  readonly calledAt?: EpochMs | undefined;
  /** Latest call or recall. */
  readonly lastCallAt?: EpochMs | undefined;
  /** Calls and recalls of its whole life; never falls. */
  readonly callCount: number;
  /** Recalls of the present calling. */
  readonly recallCount: number;
  /** How often it came back after a miss. */
  readonly rejoinCount: number;
  readonly startedAt?: EpochMs | undefined;
  /** Set in terminal states and only there. */
  readonly endedAt?: EpochMs | undefined;

  /** Who wants it back when the present window has done its part. */
  readonly returnTo?: ReturnPlace | undefined;

  /** The window and the session that called it last. */
  readonly windowId?: string | undefined;
  readonly sessionId?: string | undefined;
}
