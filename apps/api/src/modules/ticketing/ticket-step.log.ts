import type { TicketState } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { TicketRecord } from './ticket.record';

export interface TicketStep {
  readonly action: string;
  readonly from: TicketState | null;
  /** The ticket after the step. */
  readonly ticket: TicketRecord;
  readonly at: number;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Appends to the step log and to the audit of the same command. */
export function logStep(unit: UnitOfWork, step: TicketStep): void {
  const { ticket, action, details = {} } = step;
  unit.write(INSERT_STEP, [
    unit.hallId,
    ticket.id,
    ticket.businessDate,
    action,
    step.from,
    ticket.state,
    new Date(step.at),
    ticket.queueId,
    ticket.windowId ?? null,
    ticket.sessionId ?? null,
    unit.actor,
    JSON.stringify(details),
  ]);
  unit.audit({ action: `ticket.${action}`, subject: `ticket:${ticket.id}`, details });
}

const INSERT_STEP = `
  INSERT INTO ticket_step (hall_id, ticket_id, business_date, action, from_state, to_state, at,
    queue_id, window_id, session_id, actor, details)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
`;
