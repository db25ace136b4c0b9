import { Injectable } from '@nestjs/common';
import type { HeldBooking } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { TICKET_COLUMNS, toRecord, type TicketRow } from '../ticket.mapper';
import type { TicketRecord } from '../ticket.record';

/** Somebody in a hall, by the keyed hash of their number. */
export interface Holder {
  readonly hallId: string;
  readonly ref: Buffer;
}

/** A queue, from one instant up to another. */
export interface SlotRange {
  readonly hallId: string;
  readonly queueId: string;
  readonly from: number;
  readonly until: number;
}

interface TakenRow {
  readonly start_at: Date;
  readonly taken: number;
}

/** Tickets as bookings: whose they are, and what they take of a slot. */
@Injectable()
export class BookingRepository {
  /** Bookings of one person are made one after the other, or two at once would pass every limit. */
  async lockHolder(manager: EntityManager, { hallId, ref }: Holder): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `holder:${hallId}:${ref.toString('hex')}`,
    ]);
  }

  /** All that were not given back. */
  async heldBy(manager: EntityManager, { hallId, ref }: Holder): Promise<readonly HeldBooking[]> {
    return manager.query<HeldBooking[]>(
      `SELECT business_date::text AS date, state = 'unkept' AS unkept FROM ticket
       WHERE hall_id = $1 AND holder_ref = $2 AND slot_start_at IS NOT NULL
         AND state <> 'cancelled'`,
      [hallId, ref],
    );
  }

  /** Those nobody has come for yet. */
  async awaitedOf(
    manager: EntityManager,
    { hallId, ref }: Holder,
  ): Promise<readonly TicketRecord[]> {
    const rows = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket
       WHERE hall_id = $1 AND holder_ref = $2 AND state = 'booked' ORDER BY slot_start_at, id`,
      [hallId, ref],
    );
    return rows.map(toRecord);
  }

  /** Those of a day that are not over, and have a number. */
  async liveOf(
    manager: EntityManager,
    { hallId, ref }: Holder,
    businessDate: string,
  ): Promise<readonly TicketRecord[]> {
    const rows = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket
       WHERE hall_id = $1 AND holder_ref = $2 AND business_date = $3
         AND state IN ('waiting', 'called', 'serving', 'held', 'missed') ORDER BY sequence`,
      [hallId, ref, businessDate],
    );
    return rows.map(toRecord);
  }

  async findByToken(
    manager: EntityManager,
    hallId: string,
    tokenHash: Buffer,
  ): Promise<string | undefined> {
    const [row] = await manager.query<{ id: string }[]>(
      'SELECT id FROM ticket WHERE hall_id = $1 AND token_hash = $2',
      [hallId, tokenHash],
    );
    return row?.id;
  }

  /**
   * How many have booked, by the start of their slot. Counted from the tickets, so slots may be cut
   * anew at any time and no place is lost or given twice. Only a booking that is cancelled before its
   * check-in gives its place back; whoever has come has used it up, wherever they are sent.
   */
  async taken(
    manager: EntityManager,
    { hallId, queueId, from, until }: SlotRange,
  ): Promise<readonly { readonly startAt: number; readonly taken: number }[]> {
    const rows = await manager.query<TakenRow[]>(
      `SELECT slot_start_at AS start_at, count(*)::int AS taken FROM ticket
       WHERE hall_id = $1 AND slot_queue_id = $2 AND slot_start_at >= $3 AND slot_start_at < $4
         AND (state <> 'cancelled' OR checked_in_at IS NOT NULL)
       GROUP BY slot_start_at`,
      [hallId, queueId, new Date(from), new Date(until)],
    );
    return rows.map((row) => ({ startAt: row.start_at.getTime(), taken: row.taken }));
  }

  /** Numbers of each day that are spoken for already, issued or booked. */
  async spokenFor(
    manager: EntityManager,
    { hallId, queueId }: Pick<SlotRange, 'hallId' | 'queueId'>,
    dates: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ date: string; issued: number }[]>(
      `SELECT business_date::text AS date, issued FROM queue_day
       WHERE hall_id = $1 AND queue_id = $2 AND business_date = ANY($3::date[])`,
      [hallId, queueId, dates],
    );
    return new Map(rows.map(({ date, issued }) => [date, issued]));
  }
}
