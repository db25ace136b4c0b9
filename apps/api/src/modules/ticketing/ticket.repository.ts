import { Injectable } from '@nestjs/common';
import { isTerminal } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { claimItems, claimOf, releaseItems } from './held-items';
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

  /** Locks several in the order of their ids, which is the order everybody locks tickets in. */
  async lockMany(
    manager: EntityManager,
    hallId: string,
    ticketIds: readonly string[],
  ): Promise<readonly TicketRecord[]> {
    // No stronger than needed: a rating refers to its ticket and must not wait for it in a circle.
    const rows = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket WHERE hall_id = $1 AND id = ANY ($2::uuid[])
       ORDER BY id FOR NO KEY UPDATE`,
      [hallId, ticketIds],
    );
    return rows.map(toRecord);
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

  /**
   * Stores a new ticket with its cases; the sequence is given by the database. One that is served
   * already has been so since it was called.
   *
   * @returns undefined when its holder has a live ticket for one of the items; the caller rolls back
   */
  async insert(
    manager: EntityManager,
    { ticket, tokenHash, cases }: TicketInsert,
  ): Promise<TicketRecord | undefined> {
    const [row] = await manager.query<{ sequence: string }[]>(INSERT_TICKET, [
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
      ticket.windowId ?? null,
      ticket.sessionId ?? null,
      toDate(ticket.startedAt),
      ticket.pressId ?? null,
      cases.map(({ id }) => id),
      cases.map(({ itemId }) => itemId),
      ...bookedFor(ticket),
      ...claimOf(ticket),
      ticket.offlineLeaseId ?? null,
    ]);
    return row && { ...ticket, sequence: Number(row.sequence) };
  }

  /** It may be called from now on, in its place by its due time. The caller holds the lock. */
  async release(manager: EntityManager, { hallId, id }: TicketRecord): Promise<void> {
    await manager.query('UPDATE ticket SET callable = true WHERE hall_id = $1 AND id = $2', [
      hallId,
      id,
    ]);
  }

  /**
   * Stores what an action may change. The caller holds the lock.
   *
   * @param keepsItems whether its holder may take no other ticket for the same
   */
  save(unit: UnitOfWork, ticket: TicketRecord, keepsItems = !isTerminal(ticket.state)): void {
    unit.write(UPDATE_TICKET, [
      ticket.hallId,
      ticket.id,
      ...placeInLine(ticket),
      ...timesOf(ticket),
      ...atWindow(ticket),
      ...besides(ticket),
      ...arrivalOf(ticket),
    ]);
    if (!ticket.holderRef) return;
    const settle = keepsItems ? claimItems : releaseItems;
    unit.send(settle(unit.manager, ticket));
  }
}

function ticketNotFound(): DomainError {
  return new DomainError('ticketing.ticket-not-found', 'There is no such ticket in this hall.');
}

const INSERT_TICKET = `
  WITH inserted AS (
    INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
      required_queue_ids, item_kinds, purpose, origin, language, priority_class, state, issued_at,
      due_at, callable, window_id, session_id, first_called_at, called_at, last_call_at, started_at,
      press_id, slot_start_at, slot_end_at, slot_queue_id, holder_ref, represented_ref,
      offline_lease_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
      $21, $21, $21, $21, $22, $25, $26, CASE WHEN $25::timestamptz IS NOT NULL THEN $8 END, $27, $28,
      $34)
    RETURNING sequence
  ), cases AS (
    INSERT INTO service_case (hall_id, id, ticket_id, item_id, position, live_holder_ref,
      live_purpose, live_on, live_booking, live_represented_ref)
    SELECT $1, case_id, $2, item_id, position, $29::bytea, $30::text, $31::date, $32::boolean,
      $33::bytea
    FROM unnest($23::uuid[], $24::text[]) WITH ORDINALITY AS chosen (case_id, item_id, position)
    ORDER BY item_id
    ON CONFLICT DO NOTHING
    RETURNING 1
  )
  SELECT sequence FROM inserted WHERE (SELECT count(*) FROM cases) = cardinality($23::uuid[])
`;

/** For when, for whom, and for whom that one comes. */
function bookedFor(ticket: TicketInsert['ticket']): unknown[] {
  const { slotStartAt, slotEndAt, holderRef, representedRef } = ticket;
  return [toDate(slotStartAt), toDate(slotEndAt), holderRef ?? null, representedRef ?? null];
}

/** In the order of the columns of UPDATE_TICKET, as are the four below. */
function placeInLine(ticket: TicketRecord): unknown[] {
  return [
    ticket.state,
    ticket.queueId,
    ticket.requiredQueueIds,
    toDate(ticket.dueAt),
    ticket.rank,
    toDate(ticket.eligibleAt),
    ticket.reservedWindowId ?? null,
    ticket.reservedAreaId ?? null,
    toDate(ticket.reservedUntil),
  ];
}

function timesOf(ticket: TicketRecord): unknown[] {
  return [
    toDate(ticket.firstCalledAt),
    toDate(ticket.calledAt),
    toDate(ticket.lastCallAt),
    toDate(ticket.startedAt),
    toDate(ticket.endedAt),
  ];
}

function atWindow(ticket: TicketRecord): unknown[] {
  return [
    ticket.windowId ?? null,
    ticket.sessionId ?? null,
    ticket.callCount,
    ticket.recallCount,
    ticket.rejoinCount,
  ];
}

function besides({ returnTo, note, pressId }: TicketRecord): unknown[] {
  return [
    returnTo?.windowId ?? null,
    returnTo?.queueId ?? null,
    returnTo?.requiredQueueIds ?? null,
    note ?? null,
    pressId ?? null,
  ];
}

/** A booking gets its number when it checks in. */
function arrivalOf(ticket: TicketRecord): unknown[] {
  return [
    ticket.series,
    ticket.number ?? null,
    ticket.label || null,
    toDate(ticket.issuedAt),
    toDate(ticket.checkedInAt),
  ];
}

const UPDATE_TICKET = `
  UPDATE ticket SET state = $3, queue_id = $4, required_queue_ids = $5, due_at = $6, rank = $7,
    eligible_at = $8, reserved_window_id = $9, reserved_area_id = $10, reserved_until = $11,
    first_called_at = $12, called_at = $13, last_call_at = $14, started_at = $15, ended_at = $16,
    window_id = $17, session_id = $18, call_count = $19, recall_count = $20, rejoin_count = $21,
    return_window_id = $22, return_queue_id = $23, return_required_queue_ids = $24, note = $25,
    press_id = $26, series = $27, number = $28, label = $29, issued_at = $30, checked_in_at = $31
  WHERE hall_id = $1 AND id = $2
`;
