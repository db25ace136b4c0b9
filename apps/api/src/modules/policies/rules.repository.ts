import type { LineRulesView, QueueRulesView, SetQueueRulesRequest } from '@onewindow/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface RulesRow {
  readonly recall: LineRulesView['recall'];
  readonly rejoin: LineRulesView['rejoin'];
  readonly priority_bonus_minutes: LineRulesView['priorityBonusMinutes'];
  readonly one_live_ticket: LineRulesView['oneLiveTicket'];
  readonly person_per_day: LineRulesView['personPerDay'];
  readonly kiosk_per_minute: LineRulesView['kioskPerMinute'];
  readonly unprinted_tickets: LineRulesView['unprintedTickets'];
}

interface QueueRow extends RulesRow {
  readonly id: string;
  readonly target_minutes: number;
  readonly no_show_minutes: number;
  readonly daily_quota: number;
  readonly bands: QueueRulesView['bands'];
}

const NOTHING_DECIDED: LineRulesView = {
  recall: null,
  rejoin: null,
  priorityBonusMinutes: null,
  oneLiveTicket: null,
  personPerDay: null,
  kioskPerMinute: null,
  unprintedTickets: null,
};

/** What a hall has decided about its lines, as it was entered. */
@Injectable()
export class RulesRepository {
  async ofHall(manager: EntityManager, hallId: string): Promise<LineRulesView> {
    const [row] = await manager.query<RulesRow[]>(
      `SELECT recall, rejoin, priority_bonus_minutes, one_live_ticket, person_per_day,
         kiosk_per_minute, unprinted_tickets
       FROM line_policy WHERE hall_id = $1 AND queue_id IS NULL`,
      [hallId],
    );
    return row ? rulesOf(row) : NOTHING_DECIDED;
  }

  async ofQueues(manager: EntityManager, hallId: string): Promise<readonly QueueRulesView[]> {
    const rows = await manager.query<QueueRow[]>(`${QUEUES} ORDER BY queue.position`, [hallId]);
    return rows.map(queueRulesOf);
  }

  /** The queue's row is what changes of its rules wait for; tickets being issued do not. */
  async lockQueue(
    manager: EntityManager,
    hallId: string,
    queueId: string,
  ): Promise<QueueRulesView | undefined> {
    await manager.query('SELECT FROM queue WHERE hall_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      hallId,
      queueId,
    ]);
    const [row] = await manager.query<QueueRow[]>(`${QUEUES} AND queue.id = $2`, [hallId, queueId]);
    return row && queueRulesOf(row);
  }

  /** Changes of the whole hall's rules wait for each other here. */
  async lockHall(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  async saveLine(
    manager: EntityManager,
    hallId: string,
    queueId: string | null,
    rules: LineRulesView,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO line_policy (hall_id, queue_id, recall, rejoin, priority_bonus_minutes,
         one_live_ticket, person_per_day, kiosk_per_minute, unprinted_tickets)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (hall_id, queue_id) DO UPDATE SET recall = excluded.recall,
         rejoin = excluded.rejoin, priority_bonus_minutes = excluded.priority_bonus_minutes,
         one_live_ticket = excluded.one_live_ticket, person_per_day = excluded.person_per_day,
         kiosk_per_minute = excluded.kiosk_per_minute,
         unprinted_tickets = excluded.unprinted_tickets`,
      [
        hallId,
        queueId,
        rules.recall,
        rules.rejoin,
        rules.priorityBonusMinutes,
        rules.oneLiveTicket,
        rules.personPerDay,
        rules.kioskPerMinute,
        rules.unprintedTickets,
      ],
    );
  }

  async saveQueue(
    manager: EntityManager,
    hallId: string,
    queueId: string,
    { targetMinutes, noShowMinutes, dailyQuota, bands, rules }: SetQueueRulesRequest,
  ): Promise<void> {
    await manager.query(
      `UPDATE queue SET target_minutes = $3, no_show_minutes = $4, daily_quota = $5
       WHERE hall_id = $1 AND id = $2`,
      [hallId, queueId, targetMinutes, noShowMinutes, dailyQuota],
    );
    await this.saveLine(manager, hallId, queueId, rules);
    await manager.query('DELETE FROM quota_band WHERE hall_id = $1 AND queue_id = $2', [
      hallId,
      queueId,
    ]);
    await manager.query(
      `INSERT INTO quota_band (hall_id, queue_id, from_minute, until_minute, quota)
       SELECT $1, $2, from_minute, until_minute, quota
       FROM unnest($3::int[], $4::int[], $5::int[]) AS band (from_minute, until_minute, quota)`,
      [
        hallId,
        queueId,
        bands.map(({ fromMinute }) => fromMinute),
        bands.map(({ untilMinute }) => untilMinute),
        bands.map(({ quota }) => quota),
      ],
    );
  }
}

function rulesOf(row: RulesRow): LineRulesView {
  return {
    recall: row.recall,
    rejoin: row.rejoin,
    priorityBonusMinutes: row.priority_bonus_minutes,
    oneLiveTicket: row.one_live_ticket,
    personPerDay: row.person_per_day,
    kioskPerMinute: row.kiosk_per_minute,
    unprintedTickets: row.unprinted_tickets,
  };
}

function queueRulesOf(row: QueueRow): QueueRulesView {
  return {
    queueId: row.id,
    targetMinutes: row.target_minutes,
    noShowMinutes: row.no_show_minutes,
    dailyQuota: row.daily_quota,
    bands: row.bands,
    rules: rulesOf(row),
  };
}

const QUEUES = `
  SELECT queue.id, target_minutes, no_show_minutes, daily_quota, recall, rejoin,
    priority_bonus_minutes, one_live_ticket, person_per_day, kiosk_per_minute, unprinted_tickets,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('fromMinute', from_minute, 'untilMinute', until_minute,
        'quota', quota) ORDER BY from_minute)
      FROM quota_band WHERE quota_band.hall_id = queue.hall_id AND queue_id = queue.id
    ), '[]') AS bands
  FROM queue
  LEFT JOIN line_policy ON line_policy.hall_id = queue.hall_id AND line_policy.queue_id = queue.id
  WHERE queue.hall_id = $1
`;
