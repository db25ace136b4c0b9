import type { EpochMs } from '../time';
import type { LoggedStep } from './logged-step';

/** A stretch of time that a ticket spent in one of these ways. */
export interface Stay {
  readonly kind: 'called' | 'serving' | 'held';
  readonly from: EpochMs;
  /** Undefined while it lasts. */
  readonly to: EpochMs | undefined;
  /** At whose window; of a hold, at whose it was set aside. */
  readonly sessionId: string | undefined;
}

/** Milliseconds, by the formulas of what halls report. */
export interface TicketFigures {
  /** 等候时长 of each leg that was called: first call less the beginning of the leg. */
  readonly waits: readonly number[];
  /** 响应: start less call, of each call that was answered. */
  readonly walks: readonly number[];
  /** 办理时长: all that was served, holds not counted. */
  readonly serviceMs: number;
  readonly heldMs: number;
  readonly stays: readonly Stay[];
}

/** A new stretch of the visit begins: the wait for it is counted from here. */
const LEG_STARTS: readonly string[] = ['issue', 'check-in', 'transfer', 'next-leg'];

/** @param standing the steps that stand, see `replaySteps` */
export function ticketFigures(standing: readonly LoggedStep[]): TicketFigures {
  const stays = staysOf(standing);
  return {
    waits: waitsOf(standing),
    walks: walksOf(standing),
    serviceMs: lengthOf(stays, 'serving'),
    heldMs: lengthOf(stays, 'held'),
    stays,
  };
}

function waitsOf(standing: readonly LoggedStep[]): readonly number[] {
  const waits: number[] = [];
  let legStart: EpochMs | undefined;
  for (const { action, at } of standing) {
    if (LEG_STARTS.includes(action)) legStart = at;
    if (action === 'open-at-window') waits.push(0);
    if (action !== 'call' || legStart === undefined) continue;
    waits.push(span(legStart, at));
    legStart = undefined;
  }
  return waits;
}

function walksOf(standing: readonly LoggedStep[]): readonly number[] {
  const walks: number[] = [];
  let calledAt: EpochMs | undefined;
  for (const { action, at } of standing) {
    if (action === 'call') calledAt = at;
    if (action === 'start' && calledAt !== undefined) walks.push(span(calledAt, at));
  }
  return walks;
}

function staysOf(standing: readonly LoggedStep[]): readonly Stay[] {
  const entered = standing.filter(({ action }) => action !== 'recall');
  return entered.flatMap(({ to: kind, at: from, sessionId }, index) => {
    if (kind !== 'called' && kind !== 'serving' && kind !== 'held') return [];
    return [{ kind, from, to: entered[index + 1]?.at, sessionId }];
  });
}

function lengthOf(stays: readonly Stay[], kind: Stay['kind']): number {
  return stays
    .filter((stay) => stay.kind === kind)
    .reduce((sum, { from, to = from }) => sum + span(from, to), 0);
}

/** A clock set back between the two makes no negative time. */
export function span(from: EpochMs, to: EpochMs): number {
  return Math.max(0, to - from);
}
