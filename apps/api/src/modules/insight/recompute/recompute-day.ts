import {
  replaySteps,
  sessionFigures,
  ticketFigures,
  type Replay,
  type Stay,
} from '@onewindow/queueing';
import type { DayLog, LoggedTicket, TicketFacts } from './day-log.query';

/** A figure that the steps give otherwise than the tables have it. */
export interface Difference {
  /** The label of a ticket, a series or a queue. */
  readonly of: string;
  readonly what: string;
  readonly stored: unknown;
  readonly fromSteps: unknown;
}

export interface RecomputedDay {
  readonly tickets: number;
  readonly steps: number;
  readonly differences: readonly Difference[];
  /** Milliseconds, over all tickets and window sessions of the day. */
  readonly waits: readonly number[];
  readonly walks: readonly number[];
  readonly serviceMs: number;
  readonly heldMs: number;
  readonly idleMs: number;
}

interface Worked {
  readonly replay: Replay;
  readonly differences: readonly Difference[];
}

/** Works a business day out anew from its steps alone and holds the tables against it. */
export function recomputeDay(day: DayLog): RecomputedDay {
  const worked = day.tickets.map(workOut);
  const replays = worked.flatMap(({ replay }) => (replay ? [replay] : []));
  const figures = replays.map(({ standing }) => ticketFigures(standing));
  const stays: readonly Stay[] = figures.flatMap((one) => one.stays);
  const idle = day.sessions.map((session) => sessionFigures(session, stays, day.now).idleMs);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    tickets: day.tickets.length,
    steps: sum(day.tickets.map(({ steps }) => steps.length)),
    differences: [
      ...worked.flatMap(({ differences }) => differences),
      ...compare('waiting', day.waiting, waitingBySteps(replays)),
      ...compare('numbers', day.lastNumbers, day.issued),
      ...day.strayNumbers.map(outsideItsLease),
    ],
    waits: figures.flatMap(({ waits }) => waits),
    walks: figures.flatMap(({ walks }) => walks),
    serviceMs: sum(figures.map(({ serviceMs }) => serviceMs)),
    heldMs: sum(figures.map(({ heldMs }) => heldMs)),
    idleMs: sum(idle),
  };
}

function outsideItsLease(label: string): Difference {
  return { of: label, what: 'numbers', stored: label, fromSteps: 'outside the block of its lease' };
}

/** A log that contradicts itself is a difference too, and gives no figures. */
function workOut(ticket: LoggedTicket): Worked | (Omit<Worked, 'replay'> & { replay: undefined }) {
  const { label, steps } = ticket;
  try {
    const replay = replaySteps(steps);
    return { replay, differences: differencesOf(ticket, replay) };
  } catch (error) {
    const fromSteps = error instanceof Error ? error.message : String(error);
    const difference = { of: label, what: 'steps', stored: ticket.row.state, fromSteps };
    return { replay: undefined, differences: [difference] };
  }
}

function differencesOf(
  { label, row, services }: LoggedTicket,
  { ticket, callCount, standing }: Replay,
): readonly Difference[] {
  const fromSteps: Readonly<Record<keyof TicketFacts, unknown>> = {
    state: ticket.state,
    queueId: ticket.queueId,
    issuedAt: ticket.issuedAt,
    firstCalledAt: ticket.firstCalledAt,
    calledAt: ticket.calledAt,
    lastCallAt: ticket.lastCallAt,
    startedAt: ticket.startedAt,
    endedAt: ticket.endedAt,
    callCount,
    recallCount: ticket.recallCount,
    rejoinCount: ticket.rejoinCount,
  };
  const { stays } = ticketFigures(standing);
  const served = stays.filter(({ kind }) => kind === 'serving');
  const milliseconds = served.reduce((sum, { from, to = from }) => sum + Math.max(0, to - from), 0);
  return [
    ...compareFields(label, row, fromSteps),
    ...compareFields(label, services, { count: served.length, milliseconds }),
  ];
}

function compareFields(
  of: string,
  stored: object,
  fromSteps: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  return Object.entries(stored).flatMap(([what, value]: [string, unknown]) => {
    const other = fromSteps[what] ?? null;
    return value === other ? [] : [{ of, what, stored: value, fromSteps: other }];
  });
}

function compare(
  what: string,
  stored: Readonly<Record<string, number>>,
  fromSteps: Readonly<Record<string, number>>,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(fromSteps)])].sort();
  return keys.flatMap((of) => {
    const [one, other] = [stored[of] ?? 0, fromSteps[of] ?? 0];
    return one === other ? [] : [{ of, what, stored: one, fromSteps: other }];
  });
}

function waitingBySteps(replays: readonly Replay[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ticket } of replays) {
    if (ticket.state !== 'waiting') continue;
    counts[ticket.queueId] = (counts[ticket.queueId] ?? 0) + 1;
  }
  return counts;
}
