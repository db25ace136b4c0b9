import { setTimeout as pause } from 'node:timers/promises';
import type { CalledTicket, Hands } from './desk';
import type { Step } from './ledger';

export interface OpenLoopPlan {
  /** When numbers are taken and when next is pressed, in milliseconds from the start. */
  readonly issueAt: readonly number[];
  readonly callAt: readonly number[];
  /** When those who were called are served and done, which is not timed; never when absent. */
  readonly served?: 'at-once' | 'afterwards';
}

export interface OpenLoopDone {
  readonly steps: readonly Step[];
  /** From the moment meant for each to its answer. */
  readonly issueMs: readonly number[];
  readonly callMs: readonly number[];
  /** From the start to the last of those answers. */
  readonly answeredMs: number;
}

/**
 * Everybody acts at the moment meant for them, whether or not others have been answered; a late start
 * counts as waiting.
 */
export async function actOnTime(
  hands: readonly Hands[],
  { issueAt, callAt, served }: OpenLoopPlan,
): Promise<OpenLoopDone> {
  const steps: Step[] = [];
  const called: (readonly [Hands, CalledTicket])[] = [];
  const startedAt = performance.now();
  let answeredMs = 0;
  const timed = async <T>(moment: number, act: () => Promise<T>): Promise<[T, number]> => {
    await pause(Math.max(0, startedAt + moment - performance.now()));
    const answer = await act();
    const now = performance.now() - startedAt;
    answeredMs = Math.max(answeredMs, now);
    return [answer, now - moment];
  };
  const issuing = issueAt.map(async (moment, index) => {
    const [ticketId, ms] = await timed(moment, () => handsAt(hands, index).issue());
    steps.push({ action: 'issue', ticketId });
    return ms;
  });
  const calling = callAt.map(async (moment, index) => {
    const own = handsAt(hands, index);
    const [ticket, ms] = await timed(moment, () => own.call());
    if (!ticket) return ms;
    steps.push({ action: 'call', ticketId: ticket.id });
    if (served === 'at-once') await serve(own, ticket, steps);
    else called.push([own, ticket]);
    return ms;
  });
  const [issueMs, callMs] = await Promise.all([Promise.all(issuing), Promise.all(calling)]);
  if (served) await Promise.all(called.map(([own, ticket]) => serve(own, ticket, steps)));
  return { steps, issueMs, callMs, answeredMs };
}

async function serve(hands: Hands, ticket: CalledTicket, steps: Step[]): Promise<void> {
  await hands.start(ticket.id);
  steps.push({ action: 'start', ticketId: ticket.id });
  await hands.complete(ticket);
  steps.push({ action: 'complete', ticketId: ticket.id });
}

/** In turn, so that a window has time to finish before it is asked again. */
function handsAt(hands: readonly Hands[], index: number): Hands {
  const own = hands[index % hands.length];
  if (!own) throw new RangeError('Nobody is there to act');
  return own;
}
