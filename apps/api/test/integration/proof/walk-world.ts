import type { Principal } from '../../../src/platform/access/principal';
import type { HallHands, Ending } from './hall-hands';
import type { ModelHall, Verdict } from './model/model-hall';
import { ITEM_IDS, type Called, type Created } from './model/model-verbs';
import { QUEUES, WINDOWS } from './model/model-hall-plan';
import { isAtWindow, type ModelTicket } from './model/model-ticket';

/** One hall in both its forms, and the numbers a press is decided by. */
export interface Turn {
  readonly hall: ModelHall;
  readonly hands: HallHands;
  readonly dice: Dice;
}

/** Answers of the use cases, as far as the walk reads them. */
interface TicketAnswer {
  readonly id: string;
  readonly cases: readonly { readonly id: string; readonly itemId: string }[];
}

/** A few drawn numbers, used again and again, so that a failing press can be drawn smaller. */
export class Dice {
  private used = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    const drawn = this.numbers[this.used % this.numbers.length] ?? 0;
    this.used += 1;
    return drawn % limit;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.below(list.length)];
  }

  one<T>(list: readonly [T, ...T[]]): T {
    return this.pick(list) ?? list[0];
  }
}

/** A verdict with what besides it the answer has to say. */
export type Expected = Verdict & Called & Created;

export function clerkName(clerk: number): string {
  return `clerk ${clerk}`;
}

export function anyClerk({ dice }: Turn): number {
  return dice.below(WINDOWS.length);
}

/** Mostly one who is at a window with nobody there, sometimes any at all. */
export function someFreeClerk(turn: Turn): number {
  const { hall, dice } = turn;
  const free = [...hall.sessions.values()].filter((session) => !hall.openTicketOf(session));
  const clerk = dice.below(8) > 0 ? dice.pick(free)?.clerk : undefined;
  return clerk ?? anyClerk(turn);
}

export function anyItems({ dice }: Turn): readonly string[] {
  const count = dice.one([1, 1, 1, 2, 2, 3]);
  const first = dice.below(ITEM_IDS.length);
  return Array.from({ length: count }, (_, n) => ITEM_IDS[(first + n) % ITEM_IDS.length] ?? '');
}

export function anyQueueId({ dice }: Turn): string {
  return QUEUES[dice.below(QUEUES.length)]?.id ?? '';
}

/** Mostly one of these states, sometimes any at all; seldom the wrong one because no right one is there. */
export function someTicket(
  { hall, dice }: Turn,
  ...states: readonly string[]
): ModelTicket | undefined {
  const fitting = hall.tickets.filter(({ state }) => states.includes(state));
  const isFitting = dice.below(8) > 0;
  if (isFitting && fitting.length === 0 && dice.below(4) > 0) return undefined;
  return dice.pick(isFitting && fitting.length > 0 ? fitting : hall.tickets);
}

/** One of the last cancelled, bookings or not: a minute later it is too late to take it back. */
export function someCancelled({ hall, dice }: Turn, isBooking: boolean): ModelTicket | undefined {
  const cancelled = hall.tickets
    .filter(({ state, number }) => state === 'cancelled' && (number === undefined) === isBooking)
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  return dice.pick(cancelled.slice(0, 2));
}

/** A clerk and a ticket: mostly the own one, in one of these states, sometimes anybody's. */
export function someDesk(
  turn: Turn,
  ...states: readonly string[]
): { readonly clerk: number; readonly ticket: ModelTicket } | undefined {
  const ticket = someTicket(turn, ...states);
  if (!ticket) return undefined;
  const isOwn = turn.dice.below(8) > 0 && isAtWindow(ticket);
  return { ticket, clerk: (isOwn ? ticket.session?.clerk : undefined) ?? anyClerk(turn) };
}

/** Presses for real and holds the ending against the verdict. */
export async function settle(
  { hands }: Turn,
  expected: Expected,
  who: Principal,
  act: Parameters<HallHands['press']>[2],
): Promise<Verdict> {
  const ending = await hands.press(who, 'POST walk', act);
  if ('refused' in expected) {
    expect(ending).toEqual({ refused: expected.refused });
    return expected;
  }
  if ('refused' in ending) throw new Error(`Refused with ${ending.refused}, the model does it`);
  if (expected.created) learn(expected.created, ending);
  if ('called' in expected) expect(calledIn(ending)).toBe(expected.called?.id);
  return { press: expected.press };
}

/** The hall gives ids; the model takes them over. */
function learn(created: ModelTicket, { answer }: Extract<Ending, { answer: unknown }>): void {
  const given = answer as TicketAnswer | { readonly ticket: TicketAnswer };
  const { id, cases } = 'ticket' in given ? given.ticket : given;
  created.id = id;
  for (const one of created.cases) {
    one.id = cases.find(({ itemId }) => itemId === one.itemId)?.id ?? '';
  }
}

function calledIn({ answer }: Extract<Ending, { answer: unknown }>): string | undefined {
  type CallAnswer = { readonly ticket: { readonly id: string } | null };
  const given = answer as CallAnswer | { readonly next: CallAnswer };
  return ('next' in given ? given.next : given).ticket?.id;
}
