import type { DataSource } from 'typeorm';
import type { ModelHall } from './model/model-hall';
import { claimsItems, type ModelPress, type ModelTicket } from './model/model-ticket';

interface StepRow {
  readonly step_id: string;
  readonly action: string;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly step_at: Date;
  readonly step_press: string;
  readonly ticket: Readonly<Record<string, unknown>>;
}

/** What of a row the model speaks of. `bigint` and `timestamptz` come as numbers and milliseconds. */
const TICKET_AS_JSON = `
  jsonb_build_object('id', ticket.id, 'date', ticket.business_date, 'series', ticket.series,
    'number', ticket.number, 'state', ticket.state, 'queue', ticket.queue_id,
    'required', ticket.required_queue_ids, 'class', ticket.priority_class,
    'rank', ticket.rank, 'window', ticket.window_id, 'session', ticket.session_id,
    'reservedWindow', ticket.reserved_window_id, 'reservedArea', ticket.reserved_area_id,
    'returnWindow', ticket.return_window_id, 'returnQueue', ticket.return_queue_id,
    'returnRequired', ticket.return_required_queue_ids, 'calls', ticket.call_count,
    'recalls', ticket.recall_count, 'rejoins', ticket.rejoin_count, 'press', ticket.press_id,
    'claims', (SELECT count(*) FROM service_case one WHERE one.hall_id = ticket.hall_id
      AND one.ticket_id = ticket.id AND one.live_holder_ref = ticket.holder_ref))
  || jsonb_build_object(${[
    'issued_at',
    'due_at',
    'eligible_at',
    'reserved_until',
    'first_called_at',
    'called_at',
    'last_call_at',
    'started_at',
    'ended_at',
    'slot_start_at',
    'slot_end_at',
    'checked_in_at',
  ]
    .map((column) => `'${column}', (extract(epoch FROM ticket.${column}) * 1000)::float8`)
    .join(', ')})
`;

const STEPS_SINCE = `
  SELECT step.id AS step_id, step.action, step.from_state, step.to_state, step.at AS step_at,
    step.press_id AS step_press, ${TICKET_AS_JSON} AS ticket
  FROM ticket_step step
  JOIN ticket ON ticket.hall_id = step.hall_id AND ticket.id = step.ticket_id
  WHERE step.hall_id = $1 AND step.id > $2 ORDER BY step.id
`;

/** Reads what a press has left in the step log and in the tickets it touched, press after press. */
export class WalkedRows {
  private lastStepId = '0';

  constructor(
    private readonly dataSource: DataSource,
    private readonly hallId: string,
  ) {}

  /** Exactly the steps of this press, none if it was refused, and its tickets as they stand now. */
  async expectPressed(press: ModelPress | undefined): Promise<void> {
    const rows = await this.dataSource.query<StepRow[]>(STEPS_SINCE, [
      this.hallId,
      this.lastStepId,
    ]);
    this.lastStepId = rows.at(-1)?.step_id ?? this.lastStepId;
    const steps = press?.steps ?? [];
    if (press && press.id === '') learnPress(press, rows);
    expect(rows.map(stepOf)).toEqual(
      steps.map(({ ticket, action, from, to }) => [ticket.id, action, from, to, press?.at]),
    );
    for (const [index, row] of rows.entries()) {
      const ticket = steps[index]?.ticket;
      if (ticket) expect(row.ticket).toEqual(asRow(ticket));
    }
  }

  /** Every ticket of the hall, those nobody has touched for long among them. */
  async expectAllTickets({ tickets }: ModelHall): Promise<void> {
    const rows = await this.dataSource.query<{ ticket: unknown }[]>(
      `SELECT ${TICKET_AS_JSON} AS ticket FROM ticket WHERE hall_id = $1 ORDER BY sequence`,
      [this.hallId],
    );
    expect(rows.map(({ ticket }) => ticket)).toEqual(tickets.map(asRow));
  }
}

/** The hall names the presses; a sweep of many tickets is several, each for some of them. */
function learnPress(press: ModelPress, rows: readonly StepRow[]): void {
  press.id = rows[0]?.step_press ?? '';
  if (press.actor !== 'system') return;
  for (const [index, { ticket }] of press.steps.entries()) {
    ticket.lastPress = { ...press, id: rows[index]?.step_press ?? '' };
  }
}

function stepOf(row: StepRow): readonly unknown[] {
  const { action, from_state: from, to_state: to } = row;
  return [row.ticket['id'], action, from, to, row.step_at.getTime()];
}

function asRow(ticket: ModelTicket): Readonly<Record<string, unknown>> {
  const { returnTo } = ticket;
  const facts = {
    id: ticket.id,
    date: ticket.date,
    series: ticket.series,
    number: ticket.number,
    state: ticket.state,
    queue: ticket.queueId,
    required: ticket.required,
    class: ticket.priorityClass,
    rank: ticket.rank,
    window: ticket.windowId,
    session: ticket.session?.id,
    reservedWindow: ticket.reservedWindow,
    reservedArea: ticket.reservedArea,
    returnWindow: returnTo?.windowId,
    returnQueue: returnTo?.queueId,
    returnRequired: returnTo?.required,
    calls: ticket.callCount,
    recalls: ticket.recallCount,
    rejoins: ticket.rejoinCount,
    press: ticket.lastPress.id,
    claims: claimsItems(ticket) ? ticket.cases.length : 0,
    issued_at: ticket.issuedAt,
    due_at: ticket.dueAt,
    eligible_at: ticket.eligibleAt,
    reserved_until: ticket.reservedUntil,
    first_called_at: ticket.firstCalledAt,
    called_at: ticket.calledAt,
    last_call_at: ticket.lastCallAt,
    started_at: ticket.startedAt,
    ended_at: ticket.endedAt,
    slot_start_at: ticket.slot?.startAt,
    slot_end_at: ticket.slot?.endAt,
    checked_in_at: ticket.checkedInAt,
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? null]));
}
