import type { LiveCall } from '@onewindow/contracts';
import { seenForMs, type BoardTime } from './call-board';

/** An older call is not sounded any more: whoever it is for has looked up by now, or is not here. */
export const SOUNDED_WITHIN_MS = 25_000;

/**
 * Which calls of a board are to be heard now. It looks at the state and not at events: a call that
 * came with a snapshot after a lost network is heard as well, and a repeated event is not.
 */
export class DueCalls {
  /** Calls that were there before, by ticket and count, with when they were made. */
  private known: ReadonlyMap<string, string> | undefined;

  /** @returns the new ones; none of the first picture, which a page before this one may have sounded */
  take(calls: readonly LiveCall[], time: BoardTime): readonly LiveCall[] {
    const { known } = this;
    const all = new Map([
      ...(known ?? []),
      ...calls.map((call) => [nameOf(call), call.calledAt] as const),
    ]);
    this.known = new Map([...all].filter(([, calledAt]) => isYoung({ calledAt }, time)));
    if (!known) return [];
    return calls.filter((call) => !known.has(nameOf(call)) && isYoung(call, time));
  }
}

/** A recall is a call of its own; one taken back and made good again is not. */
function nameOf({ ticketId, callCount }: LiveCall): string {
  return `${ticketId} ${callCount}`;
}

function isYoung(call: Pick<LiveCall, 'calledAt'>, time: BoardTime): boolean {
  return seenForMs(call, time) < SOUNDED_WITHIN_MS;
}
