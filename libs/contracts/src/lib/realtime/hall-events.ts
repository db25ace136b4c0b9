import type { AlarmView } from '../alarms/alarm.contract';
import type { QueueStatus } from '../hall/hall.contract';
import type { Language } from '../hall/names';
import type { NoticeOnBoards } from '../notices/notice.contract';
import type { InvitationEnd, RatingLevel } from '../ratings/rating.contract';
import type { QueueOrder, TicketState } from '../ticketing/ticket.contract';
import type { AreaVoice } from '../voice/voice.contract';
import type { PauseReason } from '../windows/window-session.contract';
import type { DayCounts, RatingInvitation } from './room-states';

/** Facts every ticket event carries; never personal, so that a board may receive them. */
export interface TicketFact {
  readonly ticketId: string;
  readonly label: string;
  readonly queueId: string;
  readonly order: QueueOrder;
  /** When the ticket was issued; the supervisor's longest wait is counted from it. */
  readonly issuedAt: string;
}

export interface TicketAtWindowFact extends TicketFact {
  readonly windowId: string;
  readonly areaId: string;
  /** Whose call it is; a shared desk has several sessions. */
  readonly sessionId: string;
  readonly callCount: number;
  readonly calledAt: string;
  /** The one chosen with the number, for the voice of the area; absent in events of old. */
  readonly language?: Language;
}

/** Out of the line, or back from a timed hold, which is no place in the line. */
export interface TicketCalledFact extends TicketAtWindowFact {
  /** Waiting when absent. */
  readonly from?: 'waiting' | 'held';
}

/** Set aside by the window, which is free again; nobody is told why. */
export interface TicketHeldFact extends TicketAtWindowFact {
  /** From when it may be called again by itself; null when somebody has to bring it back. */
  readonly returnAt: string | null;
}

/** Sent on by a window, which is free again; it waits in `queueId`, and nobody is told why. */
export interface TicketTransferredFact extends TicketFact {
  readonly by: 'transfer' | 'next-leg';
  readonly fromQueueId: string;
  /** The window it leaves. */
  readonly windowId: string;
  readonly areaId: string;
  /** Tickets waiting in `queueId` that come before it. */
  readonly ahead: number;
}

/** A key press taken back: the ticket is again as it was before it. */
export interface TicketRestoredFact extends TicketFact {
  /** The tally that had counted the step. */
  readonly undid: keyof DayCounts;
  /** Where the step had brought it. */
  readonly left: {
    readonly state: TicketState;
    readonly queueId: string;
    readonly order: QueueOrder;
    readonly windowId: string | null;
  };
  readonly state: TicketState;
  readonly ahead: number;
  readonly windowId: string | null;
  readonly areaId: string | null;
  /** The desk of the window that has it again; null when none has. */
  readonly sessionId: string | null;
  /** Latest call or recall, which is not spoken again. */
  readonly calledAt: string | null;
  readonly callCount: number;
  readonly language?: Language;
  /** Since when the window has been in this state with it; null when it is at no window. */
  readonly since: string | null;
  /** For a ticket on hold: from when it may be called again by itself. */
  readonly returnAt: string | null;
}

/** Where a ticket that leaves the line was; its window is freed when it had been called. */
export interface TicketGoneFact extends TicketFact {
  readonly from: 'waiting' | 'called' | 'serving' | 'missed' | 'held' | 'booked';
  readonly windowId: string | null;
  readonly areaId: string | null;
}

/** A ticket that waits again after a miss or a hold. */
export interface TicketReturnedFact extends TicketFact {
  readonly from: 'missed' | 'held';
  /** Tickets waiting in the same queue that come before it. */
  readonly ahead: number;
}

/** Facts every event of a window session carries. */
export interface WindowFact {
  readonly windowId: string;
  readonly areaId: string;
  readonly sessionId: string;
}

/** A clerk came or left. */
export interface WindowStaffedFact extends WindowFact {
  readonly queueIds: readonly string[];
  /** Sessions at the window from now on; more than one at a shared desk only. */
  readonly sessions: number;
}

export interface TicketBookedFact {
  readonly ticketId: string;
  readonly queueId: string;
  readonly slotStartAt: string;
}

/** A booking has arrived: it has been given its number and stands in line from now on. */
export interface TicketCheckedInFact extends TicketFact {
  /** Tickets waiting in the same queue that come before it. */
  readonly ahead: number;
}

/** Types and payloads of the hall's numbered stream; versioned by adding fields, never by changing them. */
export interface HallEventPayloads {
  'ticket.issued': TicketFact;
  /** A walk-in without a number from a kiosk, served at once at the window that opened it. */
  'ticket.opened': TicketAtWindowFact;
  /** For the holder alone: nobody waits yet. */
  'ticket.booked': TicketBookedFact;
  'ticket.checked-in': TicketCheckedInFact;
  'ticket.called': TicketCalledFact;
  'ticket.recalled': TicketAtWindowFact;
  'ticket.started': TicketAtWindowFact;
  'ticket.completed': TicketAtWindowFact;
  'ticket.missed': TicketAtWindowFact;
  'ticket.held': TicketHeldFact;
  /** From a hold straight back to a window. */
  'ticket.resumed': TicketAtWindowFact;
  'ticket.transferred': TicketTransferredFact;
  'ticket.abandoned': TicketGoneFact;
  'ticket.restored': TicketRestoredFact;
  'ticket.cancelled': TicketGoneFact;
  'ticket.expired': TicketGoneFact;
  'ticket.returned': TicketReturnedFact;
  'ticket.rated': { readonly ticketId: string };
  'rating.received': {
    readonly windowId: string;
    readonly queueId: string;
    readonly level: RatingLevel;
  };
  /** For the pad of the window and nobody else: what stands in no other room cannot lean on anybody. */
  'rating.invited': RatingInvitation & { readonly windowId: string };
  'rating.closed': {
    readonly windowId: string;
    readonly serviceId: string;
    readonly reason: InvitationEnd;
  };
  'window.opened': WindowStaffedFact;
  'window.closed': WindowStaffedFact;
  'window.paused': WindowFact & { readonly reason: PauseReason };
  'window.resumed': WindowFact;
  /** Nothing was heard of the clerk for as long as the lease lasts; a ticket stays at the window. */
  'window.connection-lost': WindowFact;
  'window.connection-restored': WindowFact;
  /** Another clerk goes on, with the ticket if there is one; `sessionId` is the new session. */
  'window.taken-over': WindowFact & { readonly fromSessionId: string };
  /** A loan or a change of skills: the window serves other queues than before. */
  'window.queues-changed': {
    readonly windowId: string;
    readonly areaId: string;
    readonly isOpen: boolean;
    readonly queueIds: readonly string[];
    readonly formerQueueIds: readonly string[];
  };
  'queue.status-changed': { readonly queueId: string; readonly status: QueueStatus };
  /** For the board of the area, which says everything from now on as it is told here. */
  'area.voice-changed': { readonly areaId: string; readonly voice: AreaVoice };
  /** Also when an open one is told anew, with another code. */
  'alarm.raised': AlarmView;
  'alarm.acknowledged': {
    readonly alarmId: string;
    readonly acknowledgedAt: string;
    readonly acknowledgedBy: string;
  };
  'alarm.ended': { readonly alarmId: string };
  /** For the boards from now on; whether its time has come is told by the clock. */
  'notice.shown': NoticeOnBoards;
  /** Taken off by somebody; one whose time is over is told by nobody. */
  'notice.ended': { readonly noticeId: string };
  'hall.day-turned': { readonly businessDate: string };
}

export type HallEventType = keyof HallEventPayloads;

export type HallEvent = {
  [T in HallEventType]: {
    readonly seq: number;
    readonly type: T;
    /** Hall time. */
    readonly at: string;
    readonly payload: HallEventPayloads[T];
  };
}[HallEventType];
