import type { TicketState } from '@onewindow/contracts';
import { isAtWindow, isUndoable, standingOf, type Standing } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { TicketRecord } from './ticket.record';

export interface TicketStep {
  readonly action: string;
  /** The ticket before the step; undefined when the step brings it into being. */
  readonly before: TicketRecord | undefined;
  /** The ticket after the step. */
  readonly ticket: Omit<TicketRecord, 'sequence'>;
  readonly at: number;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What an undo gives back: how the rules had it, and the words that stood beside it. */
export type KeptStanding = Standing & Pick<TicketRecord, 'note'>;

/** Appends to the step log and to the audit of the same command. */
export function logStep(unit: UnitOfWork, step: TicketStep): void {
  const { ticket, action, before, details = {} } = step;
  const from: TicketState | null = before?.state ?? null;
  // A step away from a window is a step of that window, wherever the ticket goes.
  const place = before && isAtWindow(before) ? before : ticket;
  unit.write(INSERT_STEP, [
    unit.hallId,
    ticket.id,
    ticket.businessDate,
    action,
    from,
    ticket.state,
    new Date(step.at),
    ticket.queueId,
    place.windowId ?? null,
    place.sessionId ?? null,
    unit.actor,
    JSON.stringify(details),
    unit.pressId,
    before && isUndoable(action) ? JSON.stringify(keptOf(before)) : null,
  ]);
  unit.audit({ action: `ticket.${action}`, subject: `ticket:${ticket.id}`, details });
}

function keptOf(before: TicketRecord): KeptStanding {
  return { ...standingOf(before), note: before.note };
}

const INSERT_STEP = `
  INSERT INTO ticket_step (hall_id, ticket_id, business_date, action, from_state, to_state, at,
    queue_id, window_id, session_id, actor, details, press_id, before)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
`;
