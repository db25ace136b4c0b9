import type { LiveTicketDetails } from '@onewindow/contracts';
import { isTerminal } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { violatedUniqueConstraint } from '../../platform/database/postgres-errors';
import { DomainError } from '../../platform/errors/domain-error';
import type { TicketRecord } from './ticket.record';

/**
 * One person has one live ticket for an item and a purpose on a day, and one booking for them on any
 * day; whoever comes for companies has one for each of them. As long as a ticket lives, its cases name its holder; two unique indexes decide every race.
 */
const ONE_LIVE = new Set(['service_case_one_live_on_day', 'service_case_one_live_booking']);

/**
 * Whom the cases of a ticket name, as long as it lives: holder, purpose, day, whether booked, and the
 * company the holder comes for.
 */
export function claimOf(ticket: Omit<TicketRecord, 'sequence'>): readonly unknown[] {
  const { holderRef, representedRef, purpose, businessDate, slotStartAt } = ticket;
  if (!holderRef || isTerminal(ticket.state)) return NOTHING_CLAIMED;
  return [holderRef, purpose, businessDate, slotStartAt !== undefined, representedRef ?? null];
}

/** Keeps the items of a live ticket from being taken twice by one person, and lets go of them. */
export async function claimItems(manager: EntityManager, ticket: TicketRecord): Promise<void> {
  const claimed = manager.query(CLAIM_ITEMS, [ticket.hallId, ticket.id, ...claimOf(ticket)]);
  await claimed.catch((error: unknown) => {
    throw ONE_LIVE.has(violatedUniqueConstraint(error) ?? '') ? alreadyBooked() : error;
  });
}

/** Its holder may take another ticket for the same; should it come back, it claims them anew. */
export async function releaseItems(
  manager: EntityManager,
  { hallId, id }: TicketRecord,
): Promise<void> {
  await manager.query(CLAIM_ITEMS, [hallId, id, ...NOTHING_CLAIMED]);
}

/** The other live ticket of that day which has kept one from being stored, by what is printed on it. */
export async function findRival(
  manager: EntityManager,
  ticket: Omit<TicketRecord, 'sequence'>,
  itemIds: readonly string[],
): Promise<LiveTicketDetails> {
  const { hallId, id, holderRef, representedRef, purpose, businessDate } = ticket;
  const [rival] = await manager.query<LiveTicketDetails[]>(FIND_RIVAL, [
    hallId,
    id,
    holderRef,
    purpose,
    businessDate,
    itemIds,
    representedRef ?? null,
  ]);
  return { label: rival?.label ?? null };
}

/** @param details only for whoever stands in the hall: at home, any phone number can be typed */
export function alreadyBooked(details?: LiveTicketDetails): DomainError {
  const message = 'There is a live ticket for this already.';
  return new DomainError('appointments.already-booked', message, { ...details });
}

const NOTHING_CLAIMED = [null, null, null, null, null] as const;

const CLAIM_ITEMS = `
  UPDATE service_case SET live_holder_ref = $3, live_purpose = $4, live_on = $5, live_booking = $6,
    live_represented_ref = $7
  WHERE hall_id = $1 AND ticket_id = $2
    AND (live_holder_ref, live_purpose) IS DISTINCT FROM ($3::bytea, $4::text)
`;

/** Items that were free are kept by the very ticket that was not to be, until its transaction ends. */
const FIND_RIVAL = `
  SELECT ticket.label FROM service_case one
  JOIN ticket ON ticket.hall_id = one.hall_id AND ticket.id = one.ticket_id
  WHERE one.hall_id = $1 AND one.ticket_id <> $2 AND one.live_holder_ref = $3
    AND one.live_purpose = $4 AND one.live_on = $5 AND one.item_id = ANY ($6::text[])
    AND one.live_represented_ref IS NOT DISTINCT FROM $7::bytea
  ORDER BY array_position($6::text[], one.item_id) LIMIT 1
`;
