import type { ErrorCode } from '@onewindow/contracts';
import { aCitizen } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL, outcomesOf } from './desk-stage';

const ITEM = 'A-SCJG-0040';
const ROUNDS = 8;

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Both at once; exactly one is done, and the other is told that things have changed. */
async function expectOneWinner(
  first: Promise<unknown>,
  second: Promise<unknown>,
  loserIsTold: readonly ErrorCode[],
): Promise<void> {
  const ends = await Promise.all([refusalOf(first), refusalOf(second)]);
  expect(ends.filter((end) => end === 'no refusal')).toHaveLength(1);
  const told = ends.find((end) => end !== 'no refusal');
  expect(loserIsTold).toContain(told);
}

/** Nothing is in two places: open services belong to tickets being served, one at each session. */
async function expectSound(): Promise<void> {
  const unsound = await stage.database.dataSource.query(
    `SELECT ticket.id, ticket.state FROM ticket
     LEFT JOIN service ON service.ticket_id = ticket.id AND service.ended_at IS NULL
     WHERE ticket.hall_id = $1 AND (ticket.state = 'serving') <> (service.id IS NOT NULL)`,
    [HALL],
  );
  expect(unsound).toEqual([]);
  const [gap] = await stage.database.dataSource.query(
    `SELECT count(*)::int - max(seq)::int + min(seq)::int - 1 AS gap FROM hall_event
     WHERE hall_id = $1`,
    [HALL],
  );
  expect(gap).toEqual({ gap: 0 });
}

describe('at the same moment', () => {
  it('transfer and mark-missed: one of them has the ticket', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ticket } = await stage.issue(ITEM);
      await stage.called('A10');
      await stage.letPass(3);
      const { tickets } = stage.at('A10');
      await expectOneWinner(
        tickets.transfer(HALL, ticket.id, { to: 'queue', targetId: 'A-KB' }),
        tickets.markMissed(HALL, ticket.id),
        ['ticketing.action-not-allowed'],
      );
      await expectSound();
      await stage.clear();
    }
  });

  it('a call and a cancelling: called and cancelled, or cancelled and nobody called', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ticket, token } = await stage.issue(ITEM);
      const cancelling = refusalOf(aCitizen(stage.running, token).citizen.cancel());
      const called = stage.at('A10').windowSession.callNext(HALL);
      const [cancelled, answer] = await Promise.all([cancelling, called]);
      const { state } = await stage.get(ticket.id);
      if (answer.ticket) {
        expect({ state, cancelled }).toEqual({
          state: 'called',
          cancelled: 'ticketing.action-not-allowed',
        });
      } else {
        expect({ state, cancelled }).toEqual({ state: 'cancelled', cancelled: 'no refusal' });
      }
      await stage.clear();
    }
  });

  it('an undo and the step after: the call is gone, or the service has begun', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ticket } = await stage.issue(ITEM);
      const called = await stage.called('A10');
      const { tickets } = stage.at('A10');
      await expectOneWinner(
        tickets.undo(HALL, ticket.id, { pressId: called!.pressId! }),
        tickets.start(HALL, ticket.id),
        [
          'ticketing.undo-superseded',
          'ticketing.action-not-allowed',
          'ticketing.not-at-this-window',
        ],
      );
      await expectSound();
      await stage.clear();
    }
  });

  it('an undo and a rating: the word stands, or the service goes on', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ticket, token } = await stage.serving('A10', ITEM);
      const { tickets } = stage.at('A10');
      const done = await tickets.complete(HALL, ticket.id, outcomesOf(ticket));
      await expectOneWinner(
        tickets.undo(HALL, ticket.id, { pressId: done.pressId! }),
        aCitizen(stage.running, token).citizen.rate({ level: 3 }),
        ['ticketing.undo-rated', 'ratings.not-served-yet'],
      );
      await expectSound();
      await stage.clear();
    }
  });

  it('two windows take the same ticket off its hold: one of them serves it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ticket } = await stage.serving('A10', ITEM);
      await stage.at('A10').tickets.hold(HALL, ticket.id, { reason: 'other' });
      await expectOneWinner(
        stage.at('A10').tickets.resume(HALL, ticket.id),
        stage.at('A11').tickets.resume(HALL, ticket.id),
        ['ticketing.action-not-allowed'],
      );
      await expectSound();
      await stage.clear();
    }
  });

  it('a batch and a call: whoever is called is not given up', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const issued = [await stage.issue(ITEM), await stage.issue(ITEM)];
      const [given, answer] = await Promise.all([
        stage.supervisor.queues.abandon(HALL, 'A-ZH', { states: ['waiting'] }),
        stage.at('A10').windowSession.callNext(HALL),
      ]);
      const called = answer.ticket ? [answer.ticket.id] : [];
      expect([...given.tickets.map(({ id }) => id), ...called].sort()).toEqual(
        issued.map(({ ticket }) => ticket.id).sort(),
      );
      await stage.clear();
    }
  });
});
