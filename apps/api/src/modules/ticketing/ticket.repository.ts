import { Injectable } from '@nestjs/common';
import { isTerminal } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { violatedUniqueConstraint } from '../../platform/database/postgres-errors';
import { DomainError } from '../../platform/errors/domain-error';
import { TICKET_COLUMNS, toDate, toRecord, type TicketRow } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** A ticket about to be stored; its token only as a hash. */
export interface TicketInsert {
  readonly ticket: Omit<TicketRecord, 'sequence'>;
  readonly tokenHash: Buffer;
  readonly cases: readonly { readonly id: string; readonly itemId: string }[];
}

@Injectable()
export class TicketRepository {
  /** Locks the ticket until the transaction ends, so that what is decided on is what is stored. */
  async lock(manager: EntityManager, hallId: string, ticketId: string): Promise<TicketRecord> {
    const [row] = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket WHERE hall_id = $1 AND id = $2 FOR UPDATE`,
      [hallId, ticketId],
    );
    if (!row) throw ticketNotFound();
    return toRecord(row);
  }

  async find(manager: EntityManager, hallId: string, ticketId: string): Promise<TicketRecord> {
    const [row] = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket WHERE hall_id = $1 AND id = $2`,
      [hallId, ticketId],
    );
    if (!row) throw ticketNotFound();
    return toRecord(row);
  }

  /** The ticket called or being served in a window session, if there is one. */
  async findOpen(
    manager: EntityManager,
    hallId: string,
    sessionId: string,
  ): Promise<TicketRecord | undefined> {
    const [row] = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket
       WHERE hall_id = $1 AND session_id = $2 AND state IN ('called', 'serving')`,
      [hallId, sessionId],
    );
    return row && toRecord(row);
  }

  /** Stores a new ticket with its cases; the sequence is given by the database. */
  async insert(
    manager: EntityManager,
    { ticket, tokenHash, cases }: TicketInsert,
  ): Promise<TicketRecord> {
    const inserted = manager.query<{ sequence: string }[]>(INSERT_TICKET, [
      ticket.hallId,
      ticket.id,
      ticket.businessDate,
      ticket.series,
      ticket.number ?? null,
      ticket.label || null,
      tokenHash,
      ticket.queueId,
      ticket.requiredQueueIds,
      ticket.itemKinds ?? null,
      ticket.purpose,
      ticket.origin,
      ticket.language,
      ticket.priorityClass ?? null,
      ticket.state,
      toDate(ticket.issuedAt),
      toDate(ticket.dueAt),
      ticket.callable,
      cases.map(({ id }) => id),
      cases.map(({ itemId }) => itemId),
      toDate(ticket.slotStartAt),
      toDate(ticket.slotEndAt),
      ticket.holderRef ?? null,
    ]);
    const [row] = await inserted.catch(refuseSecondVisit);
    return { ...ticket, sequence: Number(row?.sequence) };
  }

  /** Stores what an action may change. The caller holds the lock. */
  async save(manager: EntityManager, ticket: TicketRecord): Promise<void> {
    await manager.query(UPDATE_TICKET, [
      ticket.hallId,
      ticket.id,
      ticket.state,
      toDate(ticket.eligibleAt),
      ticket.reservedWindowId ?? null,
      toDate(ticket.reservedUntil),
      ticket.windowId ?? null,
      ticket.sessionId ?? null,
      toDate(ticket.firstCalledAt),
      toDate(ticket.calledAt),
      toDate(ticket.lastCallAt),
      ticket.callCount,
      ticket.recallCount,
      toDate(ticket.startedAt),
      toDate(ticket.endedAt),
      toDate(ticket.dueAt),
      ticket.rank,
      ticket.rejoinCount,
      ticket.series,
      ticket.number ?? null,
      ticket.label || null,
      toDate(ticket.issuedAt),
      toDate(ticket.checkedInAt),
    ]);
    if (ticket.holderRef) await claimItems(manager, ticket);
  }
}

/** Keeps the items of a live ticket from being taken twice by one person, and lets go of them. */
async function claimItems(manager: EntityManager, ticket: TicketRecord): Promise<void> {
  const isLive = !isTerminal(ticket.state);
  const claimed = manager.query(CLAIM_ITEMS, [
    ticket.hallId,
    ticket.id,
    isLive ? ticket.holderRef : null,
    isLive ? ticket.purpose : null,
  ]);
  await claimed.catch(refuseSecondVisit);
}

/** One person has one live ticket for an item and a purpose; the index is what decides a race. */
function refuseSecondVisit(error: unknown): never {
  if (violatedUniqueConstraint(error) !== 'service_case_one_live_per_holder') throw error;
  throw new DomainError('appointments.already-booked', 'There is a live ticket for this already.');
}

function ticketNotFound(): DomainError {
  return new DomainError('ticketing.ticket-not-found', 'There is no such ticket in this hall.');
}

const INSERT_TICKET = `
  WITH inserted AS (
    INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
      required_queue_ids, item_kinds, purpose, origin, language, priority_class, state, issued_at,
      due_at, callable, slot_start_at, slot_end_at, holder_ref)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $21, $22,
      $23)
    RETURNING sequence
  ), cases AS (
    INSERT INTO service_case (hall_id, id, ticket_id, item_id, position, live_holder_ref,
      live_purpose)
    SELECT $1, case_id, $2, item_id, position, $23, CASE WHEN $23::bytea IS NOT NULL THEN $11 END
    FROM unnest($19::uuid[], $20::text[]) WITH ORDINALITY AS chosen (case_id, item_id, position)
  )
  SELECT sequence FROM inserted
`;

const UPDATE_TICKET = `
  UPDATE ticket SET state = $3, eligible_at = $4, reserved_window_id = $5, reserved_until = $6,
    window_id = $7, session_id = $8, first_called_at = $9, called_at = $10, last_call_at = $11,
    call_count = $12, recall_count = $13, started_at = $14, ended_at = $15, due_at = $16, rank = $17,
    rejoin_count = $18, series = $19, number = $20, label = $21, issued_at = $22, checked_in_at = $23
  WHERE hall_id = $1 AND id = $2
`;

const CLAIM_ITEMS = `
  UPDATE service_case SET live_holder_ref = $3, live_purpose = $4
  WHERE hall_id = $1 AND ticket_id = $2
    AND (live_holder_ref, live_purpose) IS DISTINCT FROM ($3::bytea, $4::text)
`;
