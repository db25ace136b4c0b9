import type { PriorityClass, TicketView } from '@onewindow/contracts';
import { outcomesOf, type TouredHall } from './toured-hall';

/** Longer than a no-show is waited for. */
const NO_SHOW_MS = 240_000;
/** Longer than the bonus of a next leg, so that it is due after whoever has come meanwhile. */
const LONG_SERVICE_MS = 1_200_000;

/** Numbers that stand in line together, so that their holders see others go before them. */
export async function tourLines(hall: TouredHall): Promise<void> {
  await sendOnToOthers(hall);
  await goOnBehindOthers(hall);
  await missTwo(hall);
}

/** Set aside for a minute, back by itself, and sent to another line, where somebody is due before. */
async function sendOnToOthers(hall: TouredHall): Promise<void> {
  const { clerk, hallId, itemIds, letPass } = hall;
  const next = () => clerk.windowSession.callNext(hallId);
  const [own, other] = [itemIds.slice(0, 1), itemIds.slice(2, 3)];
  const { id } = await take(hall, own);
  await take(hall, own);
  await next();
  await clerk.tickets.start(hallId, id);
  await clerk.tickets.hold(hallId, id, { reason: 'photocopy', returnInMinutes: 1 });
  await letPass(120_000);
  await next();
  await clerk.tickets.start(hallId, id);
  const { queueId } = await take(hall, other);
  await clerk.tickets.transfer(hallId, id, { to: 'queue', targetId: queueId, note: '请核对' });
  await take(hall, other, 'elder');
}

/** The second of two items begins a new leg behind somebody else, and that is taken back. */
async function goOnBehindOthers(hall: TouredHall): Promise<void> {
  const { clerk, hallId, itemIds, letPass } = hall;
  const ticket = await take(hall, itemIds.slice(0, 2));
  await take(hall, itemIds.slice(0, 1));
  await callThis(hall, ticket);
  await clerk.tickets.start(hallId, ticket.id);
  await letPass(LONG_SERVICE_MS);
  const [first] = outcomesOf(ticket).outcomes;
  const { pressId } = await clerk.tickets.nextLeg(hallId, ticket.id, { outcomes: [first!] });
  await clerk.tickets.undo(hallId, ticket.id, { pressId: pressId ?? '' });
  await clerk.tickets.complete(hallId, ticket.id, outcomesOf(ticket));
}

async function missTwo(hall: TouredHall): Promise<void> {
  const { clerk, hallId, itemIds, letPass } = hall;
  for (let misses = 0; misses < 2; misses += 1) {
    const ticket = await take(hall, itemIds.slice(0, 1));
    await callThis(hall, ticket);
    await letPass(NO_SHOW_MS);
    await clerk.tickets.markMissed(hallId, ticket.id);
  }
}

async function take(
  { guide, hallId }: TouredHall,
  itemIds: readonly string[],
  priorityClass?: PriorityClass,
): Promise<TicketView> {
  const visit = { itemIds, purpose: 'apply', priorityClass } as const;
  const { ticket } = await guide.tickets.issue(hallId, visit);
  return ticket;
}

/** Out of turn, for the line has others in it by now. */
function callThis({ clerk, hallId }: TouredHall, { id }: TicketView): Promise<unknown> {
  return clerk.tickets.callChosen(hallId, id, { reason: 'special-need' });
}
