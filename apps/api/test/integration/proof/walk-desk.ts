import { CompleteTicket } from '../../../src/modules/ticketing/use-cases/complete-ticket';
import { FinishAndCallNext } from '../../../src/modules/ticketing/use-cases/finish-and-call-next';
import { HoldTicket } from '../../../src/modules/ticketing/use-cases/hold-ticket';
import { MarkMissed } from '../../../src/modules/ticketing/use-cases/mark-missed';
import { RecallTicket } from '../../../src/modules/ticketing/use-cases/recall-ticket';
import { ResumeTicket } from '../../../src/modules/ticketing/use-cases/resume-ticket';
import { SendToNextLeg } from '../../../src/modules/ticketing/use-cases/send-to-next-leg';
import { StartService } from '../../../src/modules/ticketing/use-cases/start-service';
import { TransferTicket } from '../../../src/modules/ticketing/use-cases/transfer-ticket';
import type { CommandRequest } from '../../../src/platform/idempotency/command-request';
import * as desks from './model/model-desk';
import { AREAS, MINUTE, WINDOWS } from './model/model-hall-plan';
import type { ModelCase } from './model/model-ticket';
import type { Outcome, Verb } from './walk-verbs';
import {
  anyQueueId,
  clerkName,
  settle,
  someDesk,
  someFreeClerk,
  someTicket,
  type Expected,
  type Turn,
} from './walk-world';

/** A verb of a clerk's ticket: what the model says, and how it is pressed. */
async function atDesk(
  turn: Turn,
  states: readonly string[],
  verb: (desk: desks.Desk) => {
    readonly expected: Expected;
    readonly act: (command: CommandRequest, ticketId: string) => Promise<unknown>;
  },
): Promise<Outcome> {
  const chosen = someDesk(turn, ...states);
  if (!chosen) return 'nobody';
  const { hall, hands } = turn;
  const { expected, act } = verb({ hall, ...chosen });
  const who = hands.person(clerkName(chosen.clerk));
  return settle(turn, expected, who, (command) => act(command, chosen.ticket.id));
}

export const recall: Verb = (turn) =>
  atDesk(turn, ['called'], (desk) => {
    const use = turn.hands.useCase(RecallTicket);
    return { expected: desks.recall(desk), act: (command, id) => use.execute(command, id) };
  });

export const start: Verb = (turn) =>
  atDesk(turn, ['called'], (desk) => {
    const use = turn.hands.useCase(StartService);
    return { expected: desks.start(desk), act: (command, id) => use.execute(command, id) };
  });

export const complete: Verb = (turn) =>
  atDesk(turn, ['serving'], (desk) => {
    const closed = desks.openCases(desk.ticket).slice(turn.dice.below(8) === 0 ? 1 : 0);
    const request = outcomesOf(closed);
    const use = turn.hands.useCase(CompleteTicket);
    const expected = desks.complete(desk, closed, false);
    return { expected, act: (command, id) => use.execute(command, id, request) };
  });

export const completeAndCall: Verb = (turn) =>
  atDesk(turn, ['serving'], (desk) => {
    const closed = desks.openCases(desk.ticket);
    const request = outcomesOf(closed);
    const use = turn.hands.useCase(FinishAndCallNext);
    const expected = desks.complete(desk, closed, true);
    return { expected, act: (command, id) => use.complete(command, id, request) };
  });

export const markMissed: Verb = (turn) =>
  atDesk(turn, ['called'], (desk) => {
    const use = turn.hands.useCase(MarkMissed);
    const expected = desks.markMissed(desk, false);
    return { expected, act: (command, id) => use.execute(command, id) };
  });

export const missAndCall: Verb = (turn) =>
  atDesk(turn, ['called'], (desk) => {
    const use = turn.hands.useCase(FinishAndCallNext);
    const expected = desks.markMissed(desk, true);
    return { expected, act: (command, id) => use.markMissed(command, id) };
  });

export const hold: Verb = (turn) =>
  atDesk(turn, ['serving'], (desk) => {
    const returnInMinutes = turn.dice.one([undefined, 1, 5, 15, 500]);
    const use = turn.hands.useCase(HoldTicket);
    const request = { reason: 'photocopy' as const, returnInMinutes };
    const expected = desks.hold(desk, returnInMinutes);
    return { expected, act: (command, id) => use.execute(command, id, request) };
  });

export const nextLeg: Verb = (turn) =>
  atDesk(turn, ['serving'], (desk) => {
    const closed = desks.openCases(desk.ticket).slice(0, turn.dice.one([1, 1, 1, 0]));
    const request = outcomesOf(closed);
    const use = turn.hands.useCase(SendToNextLeg);
    const expected = desks.nextLeg(desk, closed);
    return { expected, act: (command, id) => use.execute(command, id, request) };
  });

export const transfer: Verb = (turn) =>
  atDesk(turn, ['serving', 'called'], (desk) => {
    const place = somePlace(turn);
    const thenReturn = turn.dice.below(3) === 0;
    const use = turn.hands.useCase(TransferTicket);
    const expected = desks.transfer(desk, place, thenReturn);
    return {
      expected,
      act: (command, id) => use.execute(command, id, { ...place, thenReturn }),
    };
  });

export const resume: Verb = async (turn) => {
  const ticket = someTicket(turn, 'held');
  if (!ticket) return 'nobody';
  const { hall, hands } = turn;
  // By chance alone it is seldom one who is able.
  const own = turn.dice.below(2) === 0 ? hall.sessionAt(ticket.windowId ?? '') : undefined;
  const clerk = own?.clerk ?? someFreeClerk(turn);
  const expected = desks.resume({ hall, clerk, ticket });
  const use = hands.useCase(ResumeTicket);
  return settle(turn, expected, hands.person(clerkName(clerk)), (command) =>
    use.execute(command, ticket.id),
  );
};

/** Mostly forwards by seconds or minutes; sometimes back, or to the end of a loan. */
export const letPass: Verb = async ({ hall, hands, dice }) => {
  const minutes = dice.one([0.1, 0.4, 1, 2, 3, 3, 4, 5, 15, 60, -2, -30]);
  hall.now += minutes * MINUTE;
  await hands.setClock(hall.now);
  return 'silent';
};

/** To the next morning, with the turn of the day and the sweep. Now and then to the day before. */
export const nextDay: Verb = async ({ hall, hands, dice }) => {
  hall.now += dice.one([24, 13, 5, -24]) * 60 * MINUTE;
  await hands.setClock(hall.now);
  const verdict = hall.sweep();
  await hands.turnDay();
  return verdict;
};

/** The same key again: the same answer, and nothing happens. */
export const pressAgain: Verb = async ({ hands }) => {
  const endings = await hands.pressAgain();
  if (!endings) return 'nobody';
  expect(withoutOutlook(endings[1])).toEqual(withoutOutlook(endings[0]));
  return 'silent';
};

/** A ticket just issued is told how long the line is at this moment. */
function withoutOutlook(ending: unknown): unknown {
  const text = JSON.stringify(ending, (key, value: unknown) =>
    key === 'wait' || key === 'ahead' || key === 'areas' ? undefined : value,
  );
  return JSON.parse(text) as unknown;
}

function somePlace(turn: Turn): desks.Place {
  const { dice } = turn;
  const queueId = dice.below(2) === 0 ? anyQueueId(turn) : undefined;
  const named = queueId === undefined ? {} : { queueId };
  const windowId = WINDOWS[dice.below(WINDOWS.length)]?.id ?? '';
  return dice.one<desks.Place>([
    { to: 'queue', targetId: queueId ?? 'QB' },
    { to: 'window', targetId: windowId, ...named },
    { to: 'area', targetId: dice.one(AREAS), ...named },
    { to: 'sender' },
  ]);
}

function outcomesOf(cases: readonly ModelCase[]) {
  return { outcomes: cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const })) };
}
