import { BOOKING, MINUTE, queueOf } from './model-hall-plan';
import { NOT_ALLOWED, type ModelHall, type Verdict } from './model-hall';
import { dayNumber, midnightOf, slotsOnOffer, type ModelSlot } from './model-slots';
import { claimsItems, leadsTo, notBefore, take, type ModelTicket } from './model-ticket';
import { newTicket, type Created } from './model-verbs';
import { planTogether } from './model-visit';

const DAY = 24 * 60 * MINUTE;

export interface Wish {
  readonly itemIds: readonly string[];
  /** One of the people who book. */
  readonly holder: number;
  readonly slotStartAt: number;
}

/** 预约: a place of the slot and a number of its day, kept until whoever has booked is there. */
export function book(hall: ModelHall, { itemIds, holder, slotStartAt }: Wish): Verdict & Created {
  const plan = planTogether(itemIds, hall.now);
  if (!plan) return { refused: 'ticketing.items-need-separate-tickets' };
  const slot = slotsOnOffer(plan.queueId, hall.now).find(({ startAt }) => startAt === slotStartAt);
  if (!slot) return { refused: 'appointments.slot-unknown' };
  const limited = allowanceRefusal(hall, holder, slot.date);
  if (limited !== undefined) return { refused: limited };
  if (!isFree(hall, slot)) return { refused: 'appointments.slot-full' };
  if (hasClaimed(hall, holder, itemIds)) return { refused: 'appointments.already-booked' };
  hall.keepNumber(slot.date, slot.queueId);
  const press = hall.begin('guide');
  const facts = { ...plan, number: undefined, itemIds, priorityClass: undefined };
  const created = Object.assign(newTicket(hall, press, facts), {
    state: 'booked',
    date: slot.date,
    dueAt: dueIfKept(slot),
    slot,
    holder,
  });
  const step = { action: 'book', from: null, to: 'booked', before: undefined };
  press.steps.push({ ticket: created, ...step });
  return { press, created };
}

/** 签到, by the code at a kiosk or by staff who have found the booking. */
export function checkIn(hall: ModelHall, actor: string, ticket: ModelTicket): Verdict {
  const { slot, date, queueId } = ticket;
  if (!slot || leadsTo(ticket.state, 'check-in') === undefined) return NOT_ALLOWED;
  if (hall.statusOf(queueId) === 'closed') return { refused: 'ticketing.queue-closed' };
  const at = notBefore(ticket, hall.now);
  if (at < opensAt(slot)) return { refused: 'appointments.check-in-too-early' };
  if (at >= midnightOf(date) + DAY) return { refused: 'appointments.slot-passed' };
  const press = hall.begin(actor);
  const number = hall.giveNumber(date, queueId);
  const isLate = at > slot.startAt + BOOKING.graceMinutes * MINUTE;
  const dueAt = isLate ? at + queueOf(queueId).targetMinutes * MINUTE : dueIfKept(slot);
  take(press, ticket, 'check-in', { number, issuedAt: at, checkedInAt: at, dueAt });
  return { press };
}

/** From so early on, but not before the day has begun. */
export function opensAt({ date, startAt }: ModelSlot): number {
  return Math.max(midnightOf(date), startAt - BOOKING.earlyMinutes * MINUTE);
}

function dueIfKept({ startAt }: ModelSlot): number {
  return startAt - BOOKING.leadMinutes * MINUTE;
}

/** Whether a booking that was given back can have its place, its number and its holder again. */
export function canRegain(hall: ModelHall, { slot, holder }: ModelTicket): boolean {
  return (
    slot !== undefined &&
    holder !== undefined &&
    allowanceRefusal(hall, holder, slot.date) === undefined &&
    isFree(hall, slot)
  );
}

/** One person has one live ticket for an item. */
export function hasClaimed(
  hall: ModelHall,
  holder: number,
  itemIds: readonly string[],
  but?: ModelTicket,
): boolean {
  return hall.tickets.some(
    (one) =>
      one !== but &&
      one.holder === holder &&
      claimsItems(one) &&
      one.cases.some(({ itemId }) => itemIds.includes(itemId)),
  );
}

function isFree(hall: ModelHall, slot: ModelSlot): boolean {
  const { dailyQuota } = queueOf(slot.queueId);
  const taken = hall.tickets.filter((ticket) => hasPlace(ticket, slot)).length;
  return hall.spokenFor(slot.date, slot.queueId) < dailyQuota && taken < slot.places;
}

/** A place is given back by whoever cancels before they are there; having come uses it up. */
function hasPlace({ slot, state, checkedInAt }: ModelTicket, of: ModelSlot): boolean {
  return (
    slot?.queueId === of.queueId &&
    slot.startAt === of.startAt &&
    (state !== 'cancelled' || checkedInAt !== undefined)
  );
}

function allowanceRefusal(hall: ModelHall, holder: number, date: string): string | undefined {
  const bookings = hall.tickets.filter((one) => one.holder === holder && one.state !== 'cancelled');
  const days = bookings.map((one) => dayNumber(one.date));
  const unkept = bookings
    .filter(({ state }) => state === 'unkept')
    .map((one) => dayNumber(one.date));
  if (isBarred(unkept, dayNumber(hall.today()))) return 'appointments.blocked';
  const day = dayNumber(date);
  const isWeekOf = (one: number) => Math.floor(one / 7) === Math.floor(day / 7);
  const ofDay = days.filter((one) => one === day).length;
  const ofWeek = days.filter(isWeekOf).length;
  const ofMonth = bookings.filter((one) => one.date.slice(0, 7) === date.slice(0, 7)).length;
  const { perDay, perWeek, perMonth } = BOOKING;
  const isReached = ofDay >= perDay || ofWeek >= perWeek || ofMonth >= perMonth;
  return isReached ? 'appointments.limit-reached' : undefined;
}

/** So many no-shows within the days of the bar, the last of them no longer ago than these. */
function isBarred(unkept: readonly number[], today: number): boolean {
  const { noShowLimit, blockDays } = BOOKING;
  return unkept.some((last) => {
    const counted = unkept.filter((one) => one <= last && one >= last - blockDays);
    return counted.length >= noShowLimit && today <= last + blockDays;
  });
}
