import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LeaseFacts } from './lease-signature';

interface Row {
  readonly id: string;
  readonly device_id: string;
  readonly business_date: string;
  readonly prefix: string;
  readonly from_number: number;
  readonly to_number: number;
  readonly epoch: string;
  readonly issued_at: Date;
}

/** What decides which numbers a kiosk may be lent next. */
export interface LentNumbers {
  /** Prefixes it cannot have: those of queues and of other kiosks. */
  readonly taken: ReadonlySet<string>;
  /** The one it had last; people come to know it. */
  readonly former: string | undefined;
}

@Injectable()
export class OfflineLeaseRepository {
  /** Kiosks that are lent numbers wait for each other here; nobody who takes a number does. */
  async lockHall(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  async epochOf(manager: EntityManager, hallId: string): Promise<string> {
    const [clock] = await manager.query<{ epoch: string }[]>(
      'SELECT epoch FROM hall_clock WHERE hall_id = $1',
      [hallId],
    );
    if (!clock) throw new Error(`Hall ${hallId} has no clock`);
    return clock.epoch;
  }

  async find(
    manager: EntityManager,
    hallId: string,
    leaseId: string,
  ): Promise<LeaseFacts | undefined> {
    const [row] = await manager.query<Row[]>(FIND, [hallId, leaseId]);
    return row && factsOf(row);
  }

  /** Whoever merges numbers of one lease waits here for the others who do. */
  async lock(manager: EntityManager, hallId: string, leaseId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'SELECT 1 FROM offline_lease WHERE hall_id = $1 AND id = $2 FOR NO KEY UPDATE',
      [hallId, leaseId],
    );
    return rows.length > 0;
  }

  async prefixesFor(
    manager: EntityManager,
    hallId: string,
    deviceId: string,
    businessDate: string,
  ): Promise<LentNumbers> {
    const [row] = await manager.query<{ taken: readonly string[]; former: string | null }[]>(
      PREFIXES,
      [hallId, deviceId, businessDate],
    );
    return { taken: new Set(row?.taken), former: row?.former ?? undefined };
  }

  /** The last number lent of a prefix on a day. */
  async lastLent(
    manager: EntityManager,
    hallId: string,
    { businessDate, prefix }: { readonly businessDate: string; readonly prefix: string },
  ): Promise<number | undefined> {
    const [row] = await manager.query<{ last: number | null }[]>(
      `SELECT max(to_number) AS last FROM offline_lease
       WHERE hall_id = $1 AND business_date = $2 AND prefix = $3`,
      [hallId, businessDate, prefix],
    );
    return row?.last ?? undefined;
  }

  /** @returns false when its numbers have been lent to somebody already */
  async insert(manager: EntityManager, hallId: string, lease: LeaseFacts): Promise<boolean> {
    const rows = await manager.query<unknown[]>(INSERT, [
      hallId,
      lease.leaseId,
      lease.deviceId,
      lease.businessDate,
      lease.prefix,
      lease.from,
      lease.to,
      lease.epoch,
      new Date(lease.issuedAt),
    ]);
    return rows.length > 0;
  }
}

function factsOf(row: Row): LeaseFacts {
  return {
    leaseId: row.id,
    deviceId: row.device_id,
    prefix: row.prefix,
    from: row.from_number,
    to: row.to_number,
    businessDate: row.business_date,
    epoch: row.epoch,
    issuedAt: row.issued_at.toISOString(),
  };
}

const FIND = `
  SELECT id, device_id, business_date::text, prefix, from_number, to_number, epoch, issued_at
  FROM offline_lease WHERE hall_id = $1 AND id = $2
`;

/** A kiosk that is no more keeps its prefix for the day, as long as paper with it is about. */
const PREFIXES = `
  SELECT ARRAY(
      SELECT ticket_prefix FROM queue WHERE hall_id = $1
      UNION
      SELECT lease.prefix FROM offline_lease lease
      JOIN device ON device.hall_id = lease.hall_id AND device.id = lease.device_id
      WHERE lease.hall_id = $1 AND lease.device_id <> $2
        AND (device.revoked_at IS NULL OR lease.business_date = $3)
    ) AS taken,
    (SELECT prefix FROM offline_lease WHERE hall_id = $1 AND device_id = $2
     ORDER BY issued_at DESC, from_number DESC LIMIT 1) AS former
`;

const INSERT = `
  INSERT INTO offline_lease (hall_id, id, device_id, business_date, prefix, from_number, to_number,
    epoch, issued_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT DO NOTHING
  RETURNING 1
`;
