import { Injectable } from '@nestjs/common';
import { leaseUntil } from '@onewindow/queueing';
import { DataSource, type EntityManager } from 'typeorm';

/** A session nothing is heard of, or whose lease is renewed. */
export interface LeasedSession {
  readonly hallId: string;
  readonly id: string;
}

/** Signs of life of windows; real time throughout, and the hall's clock is never touched. */
@Injectable()
export class WindowLeaseRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The database's own real time: the one clock all processes share. */
  async realNow(manager: EntityManager): Promise<number> {
    const [row] = await manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    if (!row) throw new Error('The database tells no time');
    return row.now.getTime();
  }

  /** @returns the clerk's open session and whether the hall believes it lost; undefined without one */
  async renew(
    hallId: string,
    staffId: string,
  ): Promise<{ readonly id: string; readonly isToldLost: boolean } | undefined> {
    const { manager } = this.dataSource;
    const until = leaseUntil(await this.realNow(manager));
    // The driver answers an UPDATE with its rows and their number.
    const [rows] = await manager.query<[{ id: string; lost: boolean }[], number]>(
      `UPDATE window_session SET leased_until = greatest(leased_until, $3)
       WHERE hall_id = $1 AND staff_id = $2 AND closed_at IS NULL
       RETURNING id, lost_at IS NOT NULL AS lost`,
      [hallId, staffId, new Date(until)],
    );
    const [row] = rows;
    return row && { id: row.id, isToldLost: row.lost };
  }

  /** Open sessions whose lease is over and whose hall has not been told. */
  async untoldLost(): Promise<readonly LeasedSession[]> {
    const rows = await this.dataSource.query<{ hall_id: string; id: string }[]>(
      `SELECT hall_id, id FROM window_session
       WHERE closed_at IS NULL AND lost_at IS NULL AND leased_until <= clock_timestamp()
       ORDER BY hall_id, id`,
    );
    return rows.map(({ hall_id, id }) => ({ hallId: hall_id, id }));
  }

  async noteTold(
    manager: EntityManager,
    hallId: string,
    id: string,
    lostAt: number | null,
  ): Promise<void> {
    await manager.query('UPDATE window_session SET lost_at = $3 WHERE hall_id = $1 AND id = $2', [
      hallId,
      id,
      lostAt === null ? null : new Date(lostAt),
    ]);
  }
}
