import { Injectable } from '@nestjs/common';
import type { LocalizedName, QueueStatus } from '@onewindow/contracts';
import {
  DEFAULT_HOLD_POLICY,
  DEFAULT_ORDER_POLICY,
  DEFAULT_TRANSFER_POLICY,
  DEFAULT_UNDO_POLICY,
  type HoldPolicy,
  type NumberSeries,
  type OrderPolicy,
  type TransferPolicy,
  type UndoPolicy,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';

/** The rules of one queue, as its hall has set them. */
export interface QueuePolicy {
  readonly queueId: string;
  readonly names: LocalizedName;
  readonly status: QueueStatus;
  readonly series: NumberSeries;
  readonly dailyQuota: number;
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
}

@Injectable()
export class QueuePolicyQuery {
  /** Read in the command's own transaction: a queue closed a moment ago issues no more. */
  async find(manager: EntityManager, hallId: string, queueId: string): Promise<QueuePolicy> {
    const [row] = await manager.query<Row[]>(
      `SELECT id, name_zh_hans, name_zh_hant, name_en, status, ticket_prefix, number_width,
         daily_quota, no_show_minutes, target_minutes
       FROM queue WHERE hall_id = $1 AND id = $2`,
      [hallId, queueId],
    );
    if (!row) throw new DomainError('hall.queue-not-found', 'There is no such queue.');
    return {
      queueId: row.id,
      names: { zhHans: row.name_zh_hans, zhHant: row.name_zh_hant, en: row.name_en },
      status: row.status,
      series: { prefix: row.ticket_prefix, width: row.number_width },
      dailyQuota: row.daily_quota,
      noShowMinutes: row.no_show_minutes,
      order: { ...DEFAULT_ORDER_POLICY, targetMinutes: row.target_minutes },
      hold: DEFAULT_HOLD_POLICY,
      transfer: DEFAULT_TRANSFER_POLICY,
      undo: DEFAULT_UNDO_POLICY,
    };
  }
}
