import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { nextBusinessDate, type HallDay } from './hall-day';

interface Row {
  readonly id: string;
  readonly business_date: string;
  readonly time_zone: string;
  readonly now: Date | null;
}

@Injectable()
export class HallDayRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Halls whose own clock shows a later day than they are in. */
  async hallsToTurn(): Promise<readonly string[]> {
    const rows = await this.dataSource.query<Row[]>(
      'SELECT id, business_date::text, time_zone, hall_now(id) AS now FROM hall ORDER BY id',
    );
    return rows.filter(isOver).map(({ id }) => id);
  }

  /** The lock keeps two turns apart, and nobody who only refers to the hall. */
  async lock(manager: EntityManager, hallId: string): Promise<HallDay> {
    const [row] = await manager.query<Row[]>(
      'SELECT business_date::text, time_zone FROM hall WHERE id = $1 FOR NO KEY UPDATE',
      [hallId],
    );
    if (!row) throw new DomainError('hall.not-found', 'There is no such hall.', { hallId });
    return { businessDate: row.business_date, timeZone: row.time_zone };
  }

  async turn(manager: EntityManager, hallId: string, businessDate: string): Promise<void> {
    await manager.query('UPDATE hall SET business_date = $2 WHERE id = $1', [hallId, businessDate]);
  }

  async areaIds(manager: EntityManager, hallId: string): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM area WHERE hall_id = $1 ORDER BY position, id',
      [hallId],
    );
    return rows.map(({ id }) => id);
  }
}

function isOver({ business_date, time_zone, now }: Row): boolean {
  const day = { businessDate: business_date, timeZone: time_zone };
  return now !== null && nextBusinessDate(day, now.getTime()) !== undefined;
}
