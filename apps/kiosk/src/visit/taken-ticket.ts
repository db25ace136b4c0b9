import type { IssuedTicketView } from '@onewindow/contracts';
import type { KnownPlan } from './known-plan';

/** A number the kiosk has given out by itself. No address follows it: the server makes that. */
export interface OfflineSlip {
  readonly id: string;
  readonly label: string;
  readonly plan: KnownPlan;
}

/** What a touch has brought: a ticket of the server, or a number of the kiosk. */
export type TakenTicket =
  | { readonly kind: 'online'; readonly issued: IssuedTicketView }
  | { readonly kind: 'offline'; readonly slip: OfflineSlip };

export function labelOf(taken: TakenTicket): string {
  return taken.kind === 'online' ? taken.issued.ticket.label : taken.slip.label;
}

/** Where it waits, behind how many. */
export function planOf(taken: TakenTicket): KnownPlan {
  if (taken.kind === 'offline') return taken.slip.plan;
  const { ticket, queueNames, areas, ahead, wait } = taken.issued;
  return { queueId: ticket.queueId, queueNames, areas, ahead, wait, priorities: [] };
}
