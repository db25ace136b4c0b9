import { Injectable } from '@nestjs/common';
import type { MergeOfflineTicketsRequest, OfflineMergeView } from '@onewindow/contracts';
import type { MergeFacts } from '@onewindow/queueing';
import { DataSource, type EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';

/** What one batch has come to, as it is kept. */
export type MergeReport = Omit<OfflineMergeView, 'deviceName' | 'mergedAt'> & {
  readonly mergedAt: number;
};

interface Row extends Omit<OfflineMergeView, 'mergedAt' | 'takenFrom' | 'takenUntil'> {
  readonly mergedAt: Date;
  readonly takenFrom: Date;
  readonly takenUntil: Date;
}

/** Whose numbers and ids are tickets already. */
export type Holders = Pick<MergeFacts, 'holders' | 'usedIds'>;

@Injectable()
export class OfflineMergeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Tickets that have one of the numbers, or one of the ids wherever that was used. */
  async holders(
    manager: EntityManager,
    hallId: string,
    { lease, tickets }: MergeOfflineTicketsRequest,
  ): Promise<Holders> {
    const rows = await manager.query<{ id: string; number: number | null }[]>(HOLDERS, [
      hallId,
      lease.businessDate,
      lease.prefix,
      tickets.map(({ number }) => number),
      tickets.map(({ id }) => id),
    ]);
    return {
      holders: new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[number, id]]))),
      usedIds: new Set(rows.map(({ id }) => id)),
    };
  }

  write(unit: UnitOfWork, report: MergeReport): void {
    unit.write(INSERT, [
      unit.hallId,
      report.id,
      report.deviceId,
      new Date(report.mergedAt),
      report.takenFrom,
      report.takenUntil,
      report.created,
      report.already,
      report.rejected,
      report.withdrawn,
      JSON.stringify(report.rejections),
    ]);
  }

  /** The latest first. */
  async ofDay(hallId: string, date: string): Promise<readonly OfflineMergeView[]> {
    const rows = await this.dataSource.query<Row[]>(OF_DAY, [hallId, date]);
    return rows.map((row) => ({
      ...row,
      mergedAt: row.mergedAt.toISOString(),
      takenFrom: row.takenFrom.toISOString(),
      takenUntil: row.takenUntil.toISOString(),
    }));
  }
}

const HOLDERS = `
  SELECT id, CASE WHEN business_date = $2::date AND series = $3 THEN number END AS number FROM ticket
  WHERE hall_id = $1 AND ((business_date = $2::date AND series = $3 AND number = ANY ($4::integer[]))
    OR id = ANY ($5::uuid[]))
`;

const INSERT = `
  INSERT INTO offline_merge (hall_id, id, device_id, merged_at, taken_from, taken_until, created,
    already, rejected, withdrawn, rejections)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
`;

const OF_DAY = `
  SELECT merge.id, device_id AS "deviceId", device.name AS "deviceName", merged_at AS "mergedAt",
    taken_from AS "takenFrom", taken_until AS "takenUntil", created, already, rejected, withdrawn,
    rejections
  FROM offline_merge merge
  JOIN hall ON hall.id = merge.hall_id
  JOIN device ON device.hall_id = merge.hall_id AND device.id = merge.device_id
  WHERE merge.hall_id = $1 AND (merged_at AT TIME ZONE hall.time_zone)::date = $2::date
  ORDER BY merged_at DESC, merge.id DESC
`;
