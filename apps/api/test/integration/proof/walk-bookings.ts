import { BookTicket } from '../../../src/modules/appointments/use-cases/book-ticket';
import { CheckInTicket } from '../../../src/modules/appointments/use-cases/check-in-ticket';
import { CancelTicket } from '../../../src/modules/ticketing/use-cases/cancel-ticket';
import { personWhoBooks } from '../../support/people-who-book';
import * as bookings from './model/model-bookings';
import { BOOKING, MINUTE } from './model/model-hall-plan';
import { slotsOnOffer, type ModelSlot } from './model/model-slots';
import type { ModelTicket } from './model/model-ticket';
import { cancel } from './model/model-verbs';
import { planTogether } from './model/model-visit';
import { takeCancelBack, type Verb } from './walk-verbs';
import { anyItems, anyQueueId, settle, someCancelled, someTicket, type Turn } from './walk-world';

/** Few enough to come to their limits, and to want the same twice. */
const PEOPLE = 16;
/** No slot begins at such a time. */
const BESIDES = 7 * MINUTE;

export const book: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const itemIds = anyItems(turn);
  const wish = { itemIds, holder: dice.below(PEOPLE), slotStartAt: someSlotStart(turn, itemIds) };
  const expected = bookings.book(hall, wish);
  const request = {
    itemIds,
    purpose: 'apply' as const,
    slotStartAt: new Date(wish.slotStartAt).toISOString(),
    holder: personWhoBooks(wish.holder),
  };
  const use = hands.useCase(BookTicket);
  return settle(turn, expected, hands.person('guide'), async (command) => {
    const answer = await use.execute(command, 'guide', request);
    hands.keepCode(answer.ticket.id, answer.token);
    return answer;
  });
};

/** Mostly one of the next, or the one that was given back last; sometimes none on offer. */
function someSlotStart(turn: Turn, itemIds: readonly string[]): number {
  const { hall, dice } = turn;
  const queueId = planTogether(itemIds, hall.now)?.queueId ?? anyQueueId(turn);
  const slots = slotsOnOffer(queueId, hall.now);
  const slot = dice.one<ModelSlot | undefined>([
    dice.pick(slots.slice(0, 3)),
    dice.pick(slots.slice(0, 3)),
    dice.pick(slots),
    hall.tickets.findLast(({ state }) => state === 'cancelled')?.slot ?? slots[0],
  ]);
  return dice.below(12) > 0 && slot ? slot.startAt : hall.now + BESIDES;
}

/** By the code at the kiosk, or by the guide; the clock is often at the edge of being early or late. */
export const checkIn: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const ticket = whoMayComeIn(turn) ?? someTicket(turn, 'booked');
  if (!ticket) return 'nobody';
  if (ticket.slot) await stepToEdge(turn, ticket.slot);
  const code = hands.codeOf(ticket.id);
  const actor = code !== undefined && dice.below(2) === 0 ? 'kiosk' : 'guide';
  const expected = bookings.checkIn(hall, actor, ticket);
  const use = hands.useCase(CheckInTicket);
  return settle(turn, expected, hands.person(actor), (command) =>
    actor === 'kiosk' ? use.byCode(command, code ?? '') : use.byId(command, ticket.id),
  );
};

/** Mostly somebody whose check-in has begun. */
function whoMayComeIn({ hall, dice }: Turn): ModelTicket | undefined {
  const may = hall.tickets.filter(
    ({ state, slot }) => state === 'booked' && slot && bookings.opensAt(slot) <= hall.now,
  );
  return dice.below(4) > 0 ? dice.pick(may) : undefined;
}

/** Only when it is near: by chance alone nobody comes in the very last minute. */
async function stepToEdge({ hall, hands, dice }: Turn, slot: ModelSlot): Promise<void> {
  const edge = dice.one([
    bookings.opensAt(slot),
    slot.startAt,
    slot.startAt + BOOKING.graceMinutes * MINUTE,
  ]);
  const instant = edge + dice.one([-1, 0, 1]);
  const isNear = instant > hall.now && instant < hall.now + 30 * MINUTE;
  if (!isNear || dice.below(2) === 0) return;
  hall.now = instant;
  await hands.setClock(hall.now);
}

export const giveBack: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const ticket = someTicket(turn, 'booked');
  if (!ticket) return 'nobody';
  const actor = dice.one(['guide', 'holder']);
  const expected = cancel(hall, actor, ticket);
  const who = actor === 'holder' ? hands.holderOf(ticket) : hands.person(actor);
  const use = hands.useCase(CancelTicket);
  return settle(turn, expected, who, (command) => use.execute(command, ticket.id));
};

/** A booking that was given back, as long as its place is free. */
export const regain: Verb = async (turn) => {
  const ticket = someCancelled(turn, true);
  return ticket ? takeCancelBack(turn, ticket) : 'nobody';
};
