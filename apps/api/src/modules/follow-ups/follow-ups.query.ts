import { Injectable } from '@nestjs/common';
import {
  CLOSED_FOLLOW_UPS_SHOWN,
  type FollowUpHistoryView,
  type FollowUpScope,
  type FollowUpStepView,
  type FollowUpView,
  type OwnFollowUpView,
} from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { hallNow } from '../../platform/clock/hall-clock';
import { Transactions } from '../../platform/database/transactions';
import { followUpNotFound } from './follow-up-refusals';
import { toFollowUpView, type FollowUpViewRow } from './follow-up.row';

type StepRow = Omit<FollowUpStepView, 'at'> & { readonly at: Date };
type OwnRow = Pick<FollowUpViewRow, 'state' | 'opened_at' | 'reply' | 'replied_at'>;

/** Follow-ups as they are read. */
@Injectable()
export class FollowUpsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Open ones as they are due, so the overdue come first; closed ones from the latest back. */
  list(hallId: string, scope: FollowUpScope): Promise<readonly FollowUpView[]> {
    return this.transactions.read(async (manager) => {
      const rows = await manager.query<FollowUpViewRow[]>(LISTS[scope], [hallId]);
      const now = await hallNow(manager, hallId);
      return rows.map((row) => toFollowUpView(row, now));
    });
  }

  /** @throws DomainError `follow-ups.not-found` */
  find(hallId: string, id: string): Promise<FollowUpHistoryView> {
    return this.transactions.read((manager) => this.history(manager, hallId, id));
  }

  /** @throws DomainError `follow-ups.not-found` */
  async history(manager: EntityManager, hallId: string, id: string): Promise<FollowUpHistoryView> {
    const [row] = await manager.query<FollowUpViewRow[]>(ONE, [hallId, id]);
    if (!row) throw followUpNotFound();
    const steps = await manager.query<StepRow[]>(STEPS, [hallId, id]);
    return {
      ...toFollowUpView(row, await hallNow(manager, hallId)),
      steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    };
  }

  /** Of the latest service of a ticket that was rated; null when that needed none. */
  ofTicket(hallId: string, ticketId: string): Promise<OwnFollowUpView | null> {
    return this.transactions.read(async (manager) => {
      const [row] = await manager.query<OwnRow[]>(OF_TICKET, [hallId, ticketId]);
      if (!row) return null;
      return {
        state: row.state,
        openedAt: row.opened_at.toISOString(),
        reply: row.reply,
        repliedAt: row.replied_at?.toISOString() ?? null,
      };
    });
  }
}

const FOLLOW_UPS = `
  SELECT follow_up.*, rating.level, rating.labels, rating.comment, rating.channel, rating.rated_at,
    ticket.label AS ticket_label, rating.window_id, service_window.name AS window_name,
    rating.staff_id AS rated_staff_id, rated.name AS rated_staff_name, owner.name AS owner_name
  FROM follow_up
  JOIN rating ON rating.hall_id = follow_up.hall_id AND rating.id = follow_up.rating_id
  JOIN ticket ON ticket.hall_id = rating.hall_id AND ticket.id = rating.ticket_id
  JOIN service_window ON service_window.hall_id = rating.hall_id
    AND service_window.id = rating.window_id
  JOIN staff AS rated ON rated.hall_id = rating.hall_id AND rated.id = rating.staff_id
  LEFT JOIN staff AS owner ON owner.hall_id = follow_up.hall_id AND owner.id = follow_up.owner_id
  WHERE follow_up.hall_id = $1
`;

const LISTS: Readonly<Record<FollowUpScope, string>> = {
  open: `${FOLLOW_UPS} AND follow_up.closed_at IS NULL
    ORDER BY follow_up.due_at NULLS LAST, follow_up.opened_at, follow_up.id`,
  closed: `${FOLLOW_UPS} AND follow_up.closed_at IS NOT NULL
    ORDER BY follow_up.closed_at DESC, follow_up.id LIMIT ${CLOSED_FOLLOW_UPS_SHOWN}`,
};

const ONE = `${FOLLOW_UPS} AND follow_up.id = $2`;

const STEPS = `
  SELECT action, state, staff.name AS "staffName", at, note, choices FROM follow_up_step AS step
  LEFT JOIN staff ON staff.hall_id = step.hall_id AND staff.id = step.staff_id
  WHERE step.hall_id = $1 AND step.follow_up_id = $2 ORDER BY step.number
`;

const OF_TICKET = `
  SELECT follow_up.state, follow_up.opened_at, follow_up.reply,
    follow_up.replied_at
  FROM rating JOIN follow_up ON follow_up.hall_id = rating.hall_id
    AND follow_up.rating_id = rating.id
  WHERE rating.hall_id = $1 AND rating.ticket_id = $2
  ORDER BY rating.rated_at DESC, rating.id DESC LIMIT 1
`;
