import type { Hands } from './desk';
import type { Step } from './ledger';

export interface WorkDone {
  /** Every step that was answered for, in no order. */
  readonly steps: readonly Step[];
  readonly elapsedMs: number;
}

/**
 * All desks at once, each as fast as it is answered: a number is taken, somebody is called, served
 * and done. The clock stops when the last has its last answer.
 */
export async function workSteadily(hands: readonly Hands[], durationMs: number): Promise<WorkDone> {
  const steps: Step[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + durationMs;
  await Promise.all(
    hands.map(async (own) => {
      while (performance.now() < endsAt) await visit(own, steps);
    }),
  );
  return { steps, elapsedMs: performance.now() - startedAt };
}

/** Numbers for a line that is never empty. */
export async function takeNumbers(hands: readonly Hands[], each: number): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let round = 0; round < each; round += 1) {
    await Promise.all(hands.map(async (own) => record(steps, 'issue', await own.issue())));
  }
  return steps;
}

async function visit(hands: Hands, steps: Step[]): Promise<void> {
  record(steps, 'issue', await hands.issue());
  const ticket = await hands.call();
  if (!ticket) return;
  record(steps, 'call', ticket.id);
  await hands.start(ticket.id);
  record(steps, 'start', ticket.id);
  await hands.complete(ticket);
  record(steps, 'complete', ticket.id);
}

function record(steps: Step[], action: Step['action'], ticketId: string): void {
  steps.push({ action, ticketId });
}
