import { Injectable } from '@nestjs/common';
import type { LocalizedName, QueueStatus } from '@onewindow/contracts';
import {
  DEFAULT_HOLD_POLICY,
  DEFAULT_ORDER_POLICY,
  DEFAULT_TRANSFER_POLICY,
  DEFAULT_UNDO_POLICY,
  linePolicy,
  type HoldPolicy,
  type LinePolicy,
  type NumberSeries,
  type OrderPolicy,
  type QuotaBand,
  type TransferPolicy,
  type UndoPolicy,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';

/** The rules of one queue, as its hall has set them. */
export interface QueuePolicy extends Pick<
  LinePolicy,
  'recall' | 'rejoin' | 'oneLiveTicket' | 'personPerDay' | 'kioskPerMinute' | 'unprintedTickets'
> {
  readonly queueId: string;
  readonly names: LocalizedName;
  readonly status: QueueStatus;
  readonly series: NumberSeries;
  readonly dailyQuota: number;
  readonly bands: readonly QuotaBand[];
  readonly noShowMinutes: number;
  readonly order: OrderPolicy;
  readonly hold: HoldPolicy;
  readonly transfer: TransferPolicy;
  readonly undo: UndoPolicy;
}

interface Row {
  readonly id: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly status: QueueStatus;
  readonly ticket_prefix: string;
  readonly number_width: number;
  readonly daily_quota: number;
  readonly no_show_minutes: number;
  readonly target_minutes: number;
  readonly bands: readonly QuotaBand[];
  readonly of_queue: StoredChoice | null;
  readonly of_hall: StoredChoice | null;
}

/** Null is decided further out. */
type StoredChoice = { readonly [Rule in keyof LinePolicy]: LinePolicy[Rule] | null };

@Injectable()
export class QueuePolicyQuery {
  /** Read in the command's own transaction: what was decided a moment ago counts. */
  async find(manager: EntityManager, hallId: string, queueId: string): Promise<QueuePolicy> {
    const [row] = await manager.query<Row[]>(POLICY, [hallId, queueId]);
    if (!row) throw new DomainError('hall.queue-not-found', 'There is no such queue.');
    const { priorityBonusMinutes, ...line } = linePolicy(
      choiceOf(row.of_queue),
      choiceOf(row.of_hall),
    );
    return {
      queueId: row.id,
      names: { zhHans: row.name_zh_hans, zhHant: row.name_zh_hant, en: row.name_en },
      status: row.status,
      series: { prefix: row.ticket_prefix, width: row.number_width },
      dailyQuota: row.daily_quota,
      bands: row.bands,
      noShowMinutes: row.no_show_minutes,
      ...line,
      order: { ...DEFAULT_ORDER_POLICY, targetMinutes: row.target_minutes, priorityBonusMinutes },
      hold: DEFAULT_HOLD_POLICY,
      transfer: DEFAULT_TRANSFER_POLICY,
      undo: DEFAULT_UNDO_POLICY,
    };
  }
}

function choiceOf(stored: StoredChoice | null): Parameters<typeof linePolicy>[0] {
  const decided = Object.entries(stored ?? {}).filter(([, choice]) => choice !== null);
  return Object.fromEntries(decided);
}

const CHOICE = `jsonb_build_object('recall', recall, 'rejoin', rejoin,
  'priorityBonusMinutes', priority_bonus_minutes, 'oneLiveTicket', one_live_ticket,
  'personPerDay', person_per_day,
  'kioskPerMinute', kiosk_per_minute, 'unprintedTickets', unprinted_tickets)`;

const POLICY = `
  SELECT queue.id, name_zh_hans, name_zh_hant, name_en, status, ticket_prefix, number_width,
    daily_quota, no_show_minutes, target_minutes,
    (SELECT ${CHOICE} FROM line_policy WHERE hall_id = $1 AND queue_id = $2) AS of_queue,
    (SELECT ${CHOICE} FROM line_policy WHERE hall_id = $1 AND queue_id IS NULL) AS of_hall,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('fromMinute', from_minute, 'untilMinute', until_minute,
        'quota', quota))
      FROM quota_band WHERE hall_id = $1 AND queue_id = $2
    ), '[]') AS bands
  FROM queue WHERE hall_id = $1 AND id = $2
`;
