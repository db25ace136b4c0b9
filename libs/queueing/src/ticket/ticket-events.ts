import type { HallEventType } from '@onewindow/contracts';
import type { EpochMs } from '../time';
import type { CancelActor } from './actions/cancel';
import type { CaseClosing } from './completion';
import type { LiveTicketState } from './ticket-transitions';

interface TicketAtWindow {
  readonly windowId: string;
  readonly callCount: number;
}

interface TicketEventFacts {
  'ticket.issued': { readonly dueAt: EpochMs };
  'ticket.booked': { readonly slotStartAt: EpochMs };
  /** Has arrived and waits from now on. */
  'ticket.checked-in': object;
  'ticket.called': TicketAtWindow;
  'ticket.recalled': TicketAtWindow;
  'ticket.started': TicketAtWindow;
  'ticket.completed': TicketAtWindow & { readonly outcomes: readonly CaseClosing[] };
  'ticket.missed': TicketAtWindow;
  'ticket.cancelled': { readonly from: LiveTicketState; readonly by: CancelActor };
  /** Waits again: after a miss, or because its cancelling was taken back. */
  'ticket.returned': { readonly from: 'missed' | 'cancelled' };
  /** Closed by the system at the end of the day; from `booked` it ends as `unkept`. */
  'ticket.expired': { readonly from: LiveTicketState };
}

/** Named as in the hall's numbered stream, so that a rule and a screen speak of the same fact. */
export type TicketEventType = keyof TicketEventFacts & HallEventType;

/** What has happened to a ticket; the API adds label, area and number of the stream. */
export type TicketEvent = {
  [Type in TicketEventType]: {
    readonly type: Type;
    readonly ticketId: string;
    readonly queueId: string;
    readonly at: EpochMs;
  } & TicketEventFacts[Type];
}[TicketEventType];
