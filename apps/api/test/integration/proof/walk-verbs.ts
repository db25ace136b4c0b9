import { CallChosen } from '../../../src/modules/ticketing/use-cases/call-chosen';
import { AbandonMany } from '../../../src/modules/ticketing/use-cases/abandon-many';
import { AbandonTicket } from '../../../src/modules/ticketing/use-cases/abandon-ticket';
import { CallNext } from '../../../src/modules/ticketing/use-cases/call-next';
import { CancelTicket } from '../../../src/modules/ticketing/use-cases/cancel-ticket';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { OpenTicket } from '../../../src/modules/ticketing/use-cases/open-ticket';
import { RejoinTicket } from '../../../src/modules/ticketing/use-cases/rejoin-ticket';
import { ReturnTicket } from '../../../src/modules/ticketing/use-cases/return-ticket';
import { UndoCancel } from '../../../src/modules/ticketing/use-cases/undo-cancel';
import { UndoPress } from '../../../src/modules/ticketing/use-cases/undo-press';
import { QueueService } from '../../../src/modules/hall/queue.service';
import { CloseWindow } from '../../../src/modules/windows/use-cases/close-window';
import { OpenWindow } from '../../../src/modules/windows/use-cases/open-window';
import { WINDOWS } from './model/model-hall-plan';
import * as undoing from './model/model-undo';
import * as verbs from './model/model-verbs';
import type { Verdict } from './model/model-hall';
import type { ModelTicket } from './model/model-ticket';
import {
  anyClerk,
  anyItems,
  anyQueueId,
  clerkName,
  settle,
  someCancelled,
  someFreeClerk,
  someTicket,
  type Turn,
} from './walk-world';

/** What the model has said of the press; or why there is none. */
export type Outcome = Verdict | 'nobody' | 'silent';
export type Verb = (turn: Turn) => Promise<Outcome>;

export const issue: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const itemIds = anyItems(turn);
  const priorityClass = dice.one([undefined, undefined, 'elder', 'veteran', 'urgent'] as const);
  const actor = priorityClass === undefined ? 'kiosk' : 'guide';
  const request = { itemIds, purpose: 'apply' as const, priorityClass };
  const expected = verbs.issue(hall, actor, itemIds, priorityClass);
  const use = hands.useCase(IssueTicket);
  return settle(turn, expected, hands.person(actor), (command) => use.execute(command, request));
};

export const openTicket: Verb = async (turn) => {
  const { hall, hands } = turn;
  const clerk = someFreeClerk(turn);
  const itemIds = anyItems(turn);
  const expected = verbs.openTicket(hall, clerk, itemIds);
  const who = hands.person(clerkName(clerk));
  const use = hands.useCase(OpenTicket);
  return settle(turn, expected, who, (command) =>
    use.execute(command, { itemIds, purpose: 'apply' }),
  );
};

export const callNext: Verb = async (turn) => {
  const clerk = someFreeClerk(turn);
  const expected = verbs.callNext(turn.hall, clerk);
  const use = turn.hands.useCase(CallNext);
  const who = turn.hands.person(clerkName(clerk));
  return settle(turn, expected, who, (command) => use.execute(command));
};

export const callChosen: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const ticket = someTicket(turn, 'waiting', 'held');
  if (!ticket) return 'nobody';
  const clerk = someFreeClerk(turn);
  const fromFloor = dice.below(3) === 0;
  const windowId = fromFloor ? WINDOWS[dice.below(WINDOWS.length)]?.id : undefined;
  const session = windowId === undefined ? hall.sessionOf(clerk) : hall.sessionAt(windowId);
  const actor = fromFloor ? 'supervisor' : clerkName(clerk);
  const expected = verbs.callChosen(hall, actor, session, ticket);
  const use = hands.useCase(CallChosen);
  const request = { reason: 'special-need' as const, windowId };
  return settle(turn, expected, hands.person(actor), (command) =>
    use.execute(command, ticket.id, request),
  );
};

export const rejoin: Verb = (turn) =>
  onTicket(turn, ['missed'], 'guide', (ticket) => ({
    expected: verbs.rejoin(turn.hall, ticket),
    use: turn.hands.useCase(RejoinTicket),
  }));

export const returnToLine: Verb = (turn) =>
  onTicket(turn, ['held'], 'guide', (ticket) => ({
    expected: verbs.returnToLine(turn.hall, ticket),
    use: turn.hands.useCase(ReturnTicket),
  }));

export const cancel: Verb = (turn) => {
  const actor = turn.dice.one(['guide', 'holder']);
  return onTicket(turn, ['waiting', 'called'], actor, (ticket) => ({
    expected: verbs.cancel(turn.hall, actor, ticket),
    use: turn.hands.useCase(CancelTicket),
  }));
};

export const abandon: Verb = (turn) =>
  onTicket(turn, ['missed', 'waiting', 'called', 'held'], 'supervisor', (ticket) => ({
    expected: verbs.abandon(turn.hall, ticket),
    use: turn.hands.useCase(AbandonTicket),
  }));

export const undoCancel: Verb = async (turn) => {
  const isRecent = turn.dice.below(4) > 0;
  const ticket = isRecent ? someCancelled(turn, false) : someTicket(turn, 'cancelled');
  return ticket ? takeCancelBack(turn, ticket) : 'nobody';
};

/** By the holder, from the phone. */
export function takeCancelBack(turn: Turn, ticket: ModelTicket): Promise<Outcome> {
  const { hall, hands } = turn;
  const expected = undoing.undoCancel(hall, ticket);
  const use = hands.useCase(UndoCancel);
  return settle(turn, expected, hands.holderOf(ticket), (command) =>
    use.execute(command, ticket.id),
  );
}

interface TicketUse {
  execute(command: Parameters<AbandonTicket['execute']>[0], ticketId: string): Promise<unknown>;
}

/** A verb that needs a ticket and nothing else. */
async function onTicket(
  turn: Turn,
  states: readonly string[],
  actor: string,
  verb: (ticket: ModelTicket) => {
    readonly expected: Parameters<typeof settle>[1];
    readonly use: TicketUse;
  },
): Promise<Outcome> {
  const ticket = someTicket(turn, ...states);
  if (!ticket) return 'nobody';
  const { hands } = turn;
  const who = actor === 'holder' ? hands.holderOf(ticket) : hands.person(actor);
  const { expected, use } = verb(ticket);
  return settle(turn, expected, who, (command) => use.execute(command, ticket.id));
}

export const abandonMany: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const state = dice.one(['missed', 'held', 'waiting'] as const);
  const use = hands.useCase(AbandonMany);
  const request = { states: [state] };
  if (dice.below(2) === 0) {
    const clerk = anyClerk(turn);
    const expected = verbs.abandonOwn(hall, clerk, state);
    const who = hands.person(clerkName(clerk));
    return settle(turn, expected, who, (command) => use.ofOwnWindow(command, request));
  }
  const queueId = anyQueueId(turn);
  const expected = verbs.abandonQueue(hall, queueId, state);
  return settle(turn, expected, hands.person('supervisor'), (command) =>
    use.ofQueue(command, queueId, request),
  );
};

/** Mostly one of the latest presses by whoever had made it, or nothing would ever be taken back. */
export const undo: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const moved = hall.presses.filter(({ steps, actor }) => steps.length > 0 && actor !== 'system');
  const press = dice.pick(moved.slice(dice.below(3) > 0 ? -2 : -12));
  const ticket = press && dice.pick(press.steps.map((step) => step.ticket));
  if (!press || !ticket) return 'nobody';
  const isOwn = dice.below(8) > 0 && press.actor !== 'holder';
  const actor = isOwn ? press.actor : 'guide';
  const expected = undoing.undo(hall, actor, ticket, press);
  const use = hands.useCase(UndoPress);
  return settle(turn, expected, hands.person(actor), (command) =>
    use.execute(command, ticket.id, { pressId: press.id }),
  );
};

export const openWindow: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const clerk = anyClerk(turn);
  const other = dice.below(6) === 0 ? dice.below(WINDOWS.length) : clerk;
  const windowId = WINDOWS[other]?.id ?? '';
  const expected = hall.open(clerk, windowId);
  const use = hands.useCase(OpenWindow);
  return settle(turn, expected, hands.person(clerkName(clerk)), async (command) => {
    const answer = await use.execute(command, windowId);
    if (expected.session) expected.session.id = answer.id;
    return answer;
  });
};

export const closeWindow: Verb = async (turn) => {
  const clerk = anyClerk(turn);
  const expected = turn.hall.close(clerk);
  const use = turn.hands.useCase(CloseWindow);
  const who = turn.hands.person(clerkName(clerk));
  return settle(turn, expected, who, (command) => use.execute(command));
};

export const setStatus: Verb = async (turn) => {
  const { hall, hands, dice } = turn;
  const queueId = anyQueueId(turn);
  const status = dice.one(['open', 'open', 'open', 'paused', 'closed'] as const);
  const expected = hall.setStatus(queueId, status);
  const use = hands.useCase(QueueService);
  return settle(turn, expected, hands.person('supervisor'), (command) =>
    use.setStatus(command, queueId, status),
  );
};
