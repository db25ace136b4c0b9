import type {
  AlarmsRoomState,
  BookedTicketView,
  IssuedTicketView,
  TicketView,
} from '@onewindow/contracts';
import { tourLines } from './hall-tour-lines';
import { lookedOn, outcomesOf, type TouredHall } from './toured-hall';

/**
 * One of everything that can happen on a day, in an order in which nothing is refused; chance alone
 * leaves out now this and now that.
 */
export async function tourHall(toured: TouredHall): Promise<void> {
  const hall = lookedOn(toured);
  await hall.clerk.windowSession.open(hall.hallId, { windowId: hall.windowId });
  await serveAndRate(hall);
  await bookAndCheckIn(hall);
  await missAndReturn(hall);
  await setAsideAndSendOn(hall);
  await takeBackAndGiveUp(hall);
  await tourLines(hall);
  await shareOneWindow(hall);
  await pauseLendAndTakeOver(hall);
  await callForHelp(hall);
  await tellEverybody(hall);
}

async function callNew(
  hall: TouredHall,
): Promise<{ issued: IssuedTicketView; ticket: TicketView }> {
  const issued = await issue(hall);
  const { ticket } = await hall.clerk.windowSession.callNext(hall.hallId);
  if (ticket?.id !== issued.ticket.id) throw new Error('Nobody else is waiting there');
  return { issued, ticket };
}

function issue({ kiosk, hallId, itemIds }: TouredHall): Promise<IssuedTicketView> {
  return kiosk.tickets.issue(hallId, { itemIds: itemIds.slice(0, 1), purpose: 'apply' });
}

async function serveAndRate(hall: TouredHall): Promise<void> {
  const { clerk, hallId } = hall;
  const { issued, ticket } = await callNew(hall);
  await hall.letPass(30_000);
  await clerk.tickets.recall(hallId, ticket.id);
  await clerk.tickets.start(hallId, ticket.id);
  await clerk.tickets.complete(hallId, ticket.id, outcomesOf(ticket));
  await hall.holderOf(issued).citizen.rate({ level: 5 });
}

/** Given back, taken back, arrived and given up; and one that nobody keeps. */
async function bookAndCheckIn(hall: TouredHall): Promise<void> {
  const { kiosk, guide, hallId } = hall;
  const booked = await book(hall);
  const { citizen } = hall.holderOf(booked);
  await citizen.cancel();
  await citizen.undoCancel();
  await kiosk.appointments.checkIn(hallId, { token: booked.token });
  await guide.tickets.cancel(hallId, booked.ticket.id);
  await book(hall);
}

async function book({ guide, hallId, itemIds }: TouredHall): Promise<BookedTicketView> {
  const visit = { itemIds: itemIds.slice(0, 1), purpose: 'apply' } as const;
  const { days } = await guide.appointments.slots(hallId, visit);
  const slot = days[0]?.slots.at(-1);
  if (!slot) throw new Error('Today can be booked');
  const holder = { kind: 'phone', number: '13700137000' } as const;
  return guide.appointments.book(hallId, { ...visit, slotStartAt: slot.startAt, holder });
}

async function missAndReturn(hall: TouredHall): Promise<void> {
  const { clerk, guide, hallId } = hall;
  const { ticket } = await callNew(hall);
  await hall.letPass(240_000);
  await clerk.tickets.markMissed(hallId, ticket.id);
  await guide.tickets.rejoin(hallId, ticket.id);
  await guide.tickets.cancel(hallId, ticket.id);
}

async function setAsideAndSendOn(hall: TouredHall): Promise<void> {
  const { clerk, supervisor, hallId } = hall;
  const { ticket } = await callNew(hall);
  await clerk.tickets.start(hallId, ticket.id);
  await clerk.tickets.hold(hallId, ticket.id, { reason: 'photocopy' });
  await clerk.tickets.resume(hallId, ticket.id);
  const to = { to: 'queue', targetId: ticket.queueId, note: '请核对材料' } as const;
  await clerk.tickets.transfer(hallId, ticket.id, to);
  await supervisor.tickets.abandon(hallId, ticket.id);
  const opened = await clerk.windowSession.openTicket(hallId, {
    itemIds: hall.itemIds.slice(0, 1),
    purpose: 'apply',
  });
  await clerk.tickets.complete(hallId, opened.id, outcomesOf(opened));
}

async function takeBackAndGiveUp(hall: TouredHall): Promise<void> {
  const { clerk, guide, hallId } = hall;
  const { ticket } = await callNew(hall);
  await clerk.tickets.undo(hallId, ticket.id, { pressId: ticket.pressId ?? '' });
  await guide.tickets.cancel(hallId, ticket.id);
}

async function shareOneWindow({ hallId, together, letPass }: TouredHall): Promise<void> {
  for (const { api, windowId } of together) {
    await api.windowSession.open(hallId, { windowId });
    await letPass(1_000);
  }
  for (const { api } of together) await api.windowSession.close(hallId);
}

async function pauseLendAndTakeOver(hall: TouredHall): Promise<void> {
  const { clerk, successor, supervisor, hallId, windowId, loanQueueId: queueId } = hall;
  await supervisor.queues.setStatus(hallId, queueId, { status: 'paused' });
  await supervisor.queues.setStatus(hallId, queueId, { status: 'open' });
  await supervisor.voice.set(hallId, { areaId: null, choice: { volume: 0.5 } });
  await clerk.windowSession.pause(hallId, { reason: 'meal' });
  await clerk.windowSession.resume(hallId);
  await hall.loseConnections();
  await clerk.windowSession.beat(hallId);
  await hall.loseConnections();
  await successor.windowSession.takeOver(hallId, windowId);
  const until = new Date(Date.now() + 365 * 86_400_000).toISOString();
  const { id } = await supervisor.windowSkills.lend(hallId, windowId, { queueId, until });
  await supervisor.windowSkills.endLoan(hallId, id);
  await successor.windowSession.close(hallId);
}

async function callForHelp({ kiosk, guide, hallId }: TouredHall): Promise<void> {
  await kiosk.helpCall.call();
  const { rooms } = await guide.snapshot.read(hallId, ['alarms']);
  const { open } = rooms.alarms as AlarmsRoomState;
  const alarmId = open[0]?.id ?? '';
  await guide.alarms.acknowledge(hallId, alarmId);
  await guide.alarms.end(hallId, alarmId);
}

/** One written by somebody and approved by somebody else, and an emergency that ends. */
async function tellEverybody({ supervisor, deputy, hallId }: TouredHall): Promise<void> {
  const { id } = await supervisor.notices.draft(hallId, {
    kind: 'notice',
    text: { zhHans: '今日四点停止取号', zhHant: null, en: 'No tickets after 4 p.m.' },
    areaIds: [],
    from: null,
    until: new Date(Date.now() + 365 * 86_400_000).toISOString(),
  });
  await deputy.notices.approve(hallId, id);
  const emergency = { emergency: 'power-failure', areaIds: [], reason: '跳闸' } as const;
  const raised = await supervisor.notices.raiseEmergency(hallId, emergency);
  await supervisor.notices.end(hallId, raised.id, { reason: '恢复供电' });
}
