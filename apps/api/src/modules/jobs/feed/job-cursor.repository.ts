import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { EventConsumer, FedEvent } from './fed-event';

/** How many events one transaction turns into jobs. */
const BATCH_SIZE = 200;

export interface Stretch {
  readonly events: readonly FedEvent[];
  /** Where the cursor stands after these events. */
  readonly readTo: number;
  readonly isLast: boolean;
}

interface EventRow {
  readonly seq: string;
  readonly type: string;
  readonly payload: unknown;
  readonly at: Date;
}

/** How far each consumer has come on each hall's stream. */
@Injectable()
export class JobCursorRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The halls whose stream does not end where the consumer's cursor stands. */
  async hallsBehind(consumer: string): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ hall_id: string }[]>(
      `SELECT clock.hall_id FROM hall_clock clock
       LEFT JOIN job_cursor cursor ON cursor.hall_id = clock.hall_id AND cursor.consumer = $1
       WHERE clock.seq <> coalesce(cursor.seq, 0) ORDER BY clock.hall_id`,
      [consumer],
    );
    return rows.map(({ hall_id }) => hall_id);
  }

  /** @returns undefined while another process feeds this consumer from this hall */
  async lock(
    manager: EntityManager,
    hallId: string,
    consumer: string,
  ): Promise<number | undefined> {
    await manager.query(
      `INSERT INTO job_cursor (hall_id, consumer, seq) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
      [hallId, consumer],
    );
    const [row] = await manager.query<{ seq: string }[]>(
      `SELECT seq FROM job_cursor WHERE hall_id = $1 AND consumer = $2 FOR UPDATE SKIP LOCKED`,
      [hallId, consumer],
    );
    return row && Number(row.seq);
  }

  /**
   * The consumer's next events. The end of the stream is read first: numbers are given in the order
   * of the commits, so everything up to it can be seen by the second statement.
   */
  async read(
    manager: EntityManager,
    hallId: string,
    after: number,
    { types }: Pick<EventConsumer, 'types'>,
  ): Promise<Stretch> {
    const [clock] = await manager.query<{ epoch: string; seq: string }[]>(
      'SELECT epoch, seq FROM hall_clock WHERE hall_id = $1',
      [hallId],
    );
    if (!clock) throw new Error(`Hall ${hallId} has no clock`);
    const end = Number(clock.seq);
    const rows = await manager.query<EventRow[]>(
      `SELECT seq, type, payload, at FROM hall_event
       WHERE hall_id = $1 AND seq > $2 AND seq <= $3 AND type = ANY($4) ORDER BY seq LIMIT $5`,
      [hallId, after, end, types, BATCH_SIZE],
    );
    const events = rows.map((row) => toFedEvent({ hallId, epoch: clock.epoch }, row));
    const isLast = events.length < BATCH_SIZE;
    return { events, readTo: isLast ? end : (events.at(-1)?.seq ?? end), isLast };
  }

  async move(manager: EntityManager, hallId: string, consumer: string, seq: number): Promise<void> {
    await manager.query('UPDATE job_cursor SET seq = $3 WHERE hall_id = $1 AND consumer = $2', [
      hallId,
      consumer,
      seq,
    ]);
  }
}

function toFedEvent(stream: Pick<FedEvent, 'hallId' | 'epoch'>, row: EventRow): FedEvent {
  const { seq, type, payload, at } = row;
  return { ...stream, seq: Number(seq), type, payload, at: at.toISOString() } as FedEvent;
}
