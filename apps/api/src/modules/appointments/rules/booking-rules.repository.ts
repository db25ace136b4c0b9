import { Injectable } from '@nestjs/common';
import { BOOKING_NUMBERS, type BookingNumber, type BookingRulesView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

type RulesRow = Readonly<Record<string, number | null>> & {
  readonly queue_id: string | null;
  readonly hours: BookingRulesView['hours'];
};

/** What one queue has decided, or with null the whole hall. */
export interface DecidedRules {
  readonly queueId: string | null;
  readonly rules: BookingRulesView;
}

/** What a hall has decided about bookings, as it was entered. */
@Injectable()
export class BookingRulesRepository {
  async all(manager: EntityManager, hallId: string): Promise<readonly DecidedRules[]> {
    const rows = await manager.query<RulesRow[]>(
      `SELECT booking_rule.* FROM booking_rule
       LEFT JOIN queue ON queue.hall_id = booking_rule.hall_id AND queue.id = queue_id
       WHERE booking_rule.hall_id = $1 ORDER BY queue.position NULLS FIRST`,
      [hallId],
    );
    return rows.map(decidedIn);
  }

  /** Those of the queue and of its hall. */
  async ofQueue(
    manager: EntityManager,
    hallId: string,
    queueId: string,
  ): Promise<readonly DecidedRules[]> {
    const rows = await manager.query<RulesRow[]>(
      'SELECT * FROM booking_rule WHERE hall_id = $1 AND (queue_id = $2 OR queue_id IS NULL)',
      [hallId, queueId],
    );
    return rows.map(decidedIn);
  }

  /** Changes of a hall's rules wait for each other here. */
  async lockHall(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  async save(
    manager: EntityManager,
    hallId: string,
    { queueId, rules }: DecidedRules,
  ): Promise<void> {
    await manager.query(SAVE, [
      hallId,
      queueId,
      rules.hours,
      ...BOOKING_NUMBERS.map((rule) => rules[rule]),
    ]);
  }
}

function decidedIn(row: RulesRow): DecidedRules {
  const numbers = BOOKING_NUMBERS.map((rule) => [rule, row[columnOf(rule)] ?? null] as const);
  const rules = { ...Object.fromEntries(numbers), hours: row.hours } as BookingRulesView;
  return { queueId: row.queue_id, rules };
}

function columnOf(rule: BookingNumber): string {
  return rule.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

const COLUMNS = ['hours', ...BOOKING_NUMBERS.map(columnOf)];

const SAVE = `
  INSERT INTO booking_rule (hall_id, queue_id, ${COLUMNS.join(', ')})
  VALUES ($1, $2, ${COLUMNS.map((_, index) => `$${index + 3}`).join(', ')})
  ON CONFLICT (hall_id, queue_id) DO UPDATE SET
    ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
`;
