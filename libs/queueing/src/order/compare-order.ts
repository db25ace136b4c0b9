import type { Ticket } from '../ticket/ticket';

/** The three fields that place a ticket in its queue. */
export type OrderFacts = Pick<Ticket, 'dueAt' | 'rank' | 'sequence'>;

/**
 * The order within a queue: due time, then rank, then sequence (design §4); negative when `a` comes
 * first. The index and the claim in SQL sort by the same three columns. By itself it lets nobody
 * overtake: only a due time does, and each of its rules states by how much.
 */
export function compareOrder(a: OrderFacts, b: OrderFacts): number {
  return a.dueAt - b.dueAt || a.rank - b.rank || a.sequence - b.sequence;
}
