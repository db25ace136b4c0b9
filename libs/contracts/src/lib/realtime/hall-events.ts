import type { QueueStatus } from '../hall/hall.contract';
import type { InvitationEnd, RatingLevel } from '../ratings/rating.contract';
import type { QueueOrder } from '../ticketing/ticket.contract';
import type { RatingInvitation } from './room-states';

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
  readonly callCount: number;
  readonly calledAt: string;
}

/** Where a ticket that leaves the line was; its window is freed when it had been called. */
export interface TicketGoneFact extends TicketFact {
  readonly from: 'waiting' | 'called' | 'serving' | 'missed' | 'held' | 'booked';
  readonly windowId: string | null;
  readonly areaId: string | null;
}

/** A ticket that waits again: after a miss, or because its cancelling was taken back. */
export interface TicketReturnedFact extends TicketFact {
  readonly from: 'missed' | 'cancelled';
  /** Tickets waiting in the same queue that come before it. */
  readonly ahead: number;
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
  /** For the holder alone: nobody waits yet. */
  'ticket.booked': TicketBookedFact;
  'ticket.checked-in': TicketCheckedInFact;
  'ticket.called': TicketAtWindowFact;
  'ticket.recalled': TicketAtWindowFact;
  'ticket.started': TicketAtWindowFact;
  'ticket.completed': TicketAtWindowFact;
  'ticket.missed': TicketAtWindowFact;
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
  'window.opened': {
    readonly windowId: string;
    readonly areaId: string;
    readonly queueIds: readonly string[];
  };
  'window.closed': {
    readonly windowId: string;
    readonly areaId: string;
    readonly queueIds: readonly string[];
  };
  'queue.status-changed': { readonly queueId: string; readonly status: QueueStatus };
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
