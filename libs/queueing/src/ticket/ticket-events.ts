import type { HallEventType, TicketState } from '@onewindow/contracts';
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
  'ticket.opened': TicketAtWindow;
  'ticket.booked': { readonly slotStartAt: EpochMs };
  /** Has arrived and waits from now on. */
  'ticket.checked-in': object;
  'ticket.called': TicketAtWindow & { readonly from: 'waiting' | 'held' };
  'ticket.recalled': TicketAtWindow;
  'ticket.started': TicketAtWindow;
  'ticket.completed': TicketAtWindow & { readonly outcomes: readonly CaseClosing[] };
  'ticket.missed': TicketAtWindow;
  'ticket.held': TicketAtWindow & { readonly returnAt: EpochMs | undefined };
  'ticket.resumed': TicketAtWindow;
  /** Sent on by the window; `queueId` is where it stands from now on. */
  'ticket.transferred': {
    readonly by: 'transfer' | 'next-leg';
    readonly fromQueueId: string;
    readonly windowId: string;
  };
  'ticket.abandoned': { readonly from: LiveTicketState };
  'ticket.cancelled': { readonly from: LiveTicketState; readonly by: CancelActor };
  /** Waits again: after a miss or a hold. */
  'ticket.returned': { readonly from: 'missed' | 'held' };
  /** Is again as it was before a key press that was taken back. */
  'ticket.restored': { readonly from: TicketState; readonly state: TicketState };
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
