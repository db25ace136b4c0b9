import type { UnprintedRule } from '@onewindow/contracts';
import type { Ticket } from './ticket';

/**
 * Whether a number may be called from its first moment on: always, unless the hall wants its paper
 * seen and there is to be one.
 */
export function isCallableAtOnce(rule: UnprintedRule, awaitsPaper: boolean): boolean {
  return rule === 'callable' || !awaitsPaper;
}

/**
 * Whether the line does not know of the ticket yet: it waits, and nobody has seen its paper. What has
 * left its line since is released no more.
 */
export function isWithheld({ state, callable }: Pick<Ticket, 'state' | 'callable'>): boolean {
  return state === 'waiting' && !callable;
}
