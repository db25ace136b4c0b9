import type { TicketView } from '@onewindow/contracts';
import { aCitizen } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL, outcomesOf } from './desk-stage';

const ITEM = 'A-SCJG-0040';

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11', 'B137');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

type Pressed = Pick<TicketView, 'id' | 'pressId'>;

function undo({ id, pressId }: Pressed, windowId = 'A10') {
  return stage.at(windowId).tickets.undo(HALL, id, { pressId: pressId! });
}

/** All of a ticket but what an undo leaves: the calls that were spoken, and the press. */
function place({ callCount: _spoken, pressId: _press, ...rest }: TicketView) {
  return rest;
}

async function line(): Promise<string[]> {
  const rows = await stage.database.dataSource.query<{ label: string }[]>(
    `SELECT label FROM ticket WHERE hall_id = $1 AND queue_id = 'A-ZH' AND state = 'waiting'
     ORDER BY due_at, rank, sequence`,
    [HALL],
  );
  return rows.map(({ label }) => label);
}

describe('a key press taken back', () => {
  it('call: the ticket has its exact place in the line again', async () => {
    for (let n = 0; n < 3; n += 1) await stage.issue(ITEM);
    const before = await line();
    const called = await stage.called('A10');
    const { tickets } = await undo(called!);
    expect(tickets).toMatchObject([{ state: 'waiting', windowId: null, firstCalledAt: null }]);
    expect(await line()).toEqual(before);
    expect((await stage.called('A10'))?.id).toBe(called!.id);
  });

  it('complete: the service goes on, its cases are open and the pad asks no more', async () => {
    const { ticket, token } = await stage.serving('A10', ITEM);
    const serving = await stage.get(ticket.id);
    const done = await stage.at('A10').tickets.complete(HALL, ticket.id, outcomesOf(ticket));
    await stage.letPass(1);
    const { tickets } = await undo(done);
    expect(tickets.map(place)).toEqual([place(serving)]);
    const [after] = await stage.database.dataSource.query(
      `SELECT service.ended_at, service_case.service_id, invitation.closed_by
       FROM service JOIN service_case USING (hall_id, ticket_id)
       JOIN rating_invitation invitation ON invitation.service_id = service.id
       WHERE service.ticket_id = $1`,
      [ticket.id],
    );
    expect(after).toEqual({ ended_at: null, service_id: null, closed_by: 'undone' });
    expect(await refusalOf(aCitizen(stage.running, token).citizen.rate({ level: 5 }))).toBe(
      'ratings.not-served-yet',
    );
    const again = await stage.at('A10').tickets.complete(HALL, ticket.id, outcomesOf(ticket));
    expect(again.state).toBe('completed');
    expect(await aCitizen(stage.running, token).citizen.rate({ level: 5 })).toMatchObject({
      level: 5,
    });
  });

  it('complete-and-call-next: both tickets are back, the one at the window and the one in line', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const serving = await stage.get(ticket.id);
    const next = await stage.issue(ITEM);
    const answer = await stage
      .at('A10')
      .tickets.completeAndCallNext(HALL, ticket.id, outcomesOf(ticket));
    expect(answer.next.ticket?.pressId).toBe(answer.finished.pressId);
    await undo(answer.finished);
    expect(place(await stage.get(ticket.id))).toEqual(place(serving));
    expect(place(await stage.get(next.ticket.id))).toEqual(place(next.ticket));
    const current = await stage.at('A10').windowSession.current(HALL);
    expect(current?.ticket?.id).toBe(ticket.id);
  });

  it('mark-missed: called again at the window, and not spoken', async () => {
    const { ticket } = await stage.issue(ITEM);
    const called = await stage.called('A10');
    await stage.letPass(3);
    const missed = await stage.at('A10').tickets.markMissed(HALL, ticket.id);
    const { tickets } = await undo(missed);
    expect(tickets.map(place)).toEqual([place(called!)]);
  });

  it('transfer and hold: at the window as before, with the former note', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const { tickets } = stage.at('A10');
    const serving = await stage.get(ticket.id);
    const place1 = { to: 'queue', targetId: 'A-KB', note: '送错窗口' } as const;
    await undo(await tickets.transfer(HALL, ticket.id, { ...place1, thenReturn: true }));
    expect(place(await stage.get(ticket.id))).toEqual(place(serving));
    const copying = { reason: 'photocopy', returnInMinutes: 5 } as const;
    await undo(await tickets.hold(HALL, ticket.id, copying));
    expect(place(await stage.get(ticket.id))).toEqual(place(serving));
  });

  it('next-leg: the item that was done is open again', async () => {
    const { ticket } = await stage.serving('B137', 'B-SB-0001', 'B-YB-0001');
    const serving = await stage.get(ticket.id);
    const outcomes = outcomesOf(ticket).outcomes.slice(0, 1);
    const sent = await stage.at('B137').tickets.nextLeg(HALL, ticket.id, { outcomes });
    await undo(sent, 'B137');
    expect(place(await stage.get(ticket.id))).toEqual(place(serving));
  });

  it('a batch given up: all of it', async () => {
    const issued = [await stage.issue(ITEM), await stage.issue(ITEM)];
    const before = await line();
    const { supervisor } = stage;
    const given = await supervisor.queues.abandon(HALL, 'A-ZH', { states: ['waiting'] });
    expect(given.tickets).toHaveLength(2);
    expect(await line()).toEqual([]);
    const { pressId } = given;
    const undone = await supervisor.tickets.undo(HALL, issued[0]!.ticket.id, { pressId });
    expect(undone.tickets).toHaveLength(2);
    expect(await line()).toEqual(before);
  });

  it('is a step of its own: history keeps the press and the undo', async () => {
    const { ticket } = await stage.issue(ITEM);
    await undo((await stage.called('A10'))!);
    const steps = await stage.database.dataSource.query<{ action: string }[]>(
      'SELECT action FROM ticket_step WHERE ticket_id = $1 ORDER BY id',
      [ticket.id],
    );
    expect(steps.map(({ action }) => action)).toEqual(['issue', 'call', 'undo-call']);
  });
});

describe('an undo is refused, and changes nothing,', () => {
  async function expectRefused(code: string, press: Pressed, windowId = 'A10'): Promise<void> {
    const before = await stage.fingerprint();
    expect(await refusalOf(undo(press, windowId))).toBe(code);
    expect(await stage.fingerprint()).toEqual(before);
  }

  it('once the ticket has gone on', async () => {
    const { ticket } = await stage.issue(ITEM);
    const called = await stage.called('A10');
    await stage.at('A10').tickets.start(HALL, ticket.id);
    await expectRefused('ticketing.undo-superseded', called!);
  });

  it('once the second ticket of the press has gone on', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.issue(ITEM);
    const { tickets } = stage.at('A10');
    const { finished, next } = await tickets.completeAndCallNext(
      HALL,
      ticket.id,
      outcomesOf(ticket),
    );
    await tickets.start(HALL, next.ticket!.id);
    await expectRefused('ticketing.undo-superseded', finished);
  });

  it('while the window has somebody else, or nobody any more', async () => {
    const { ticket } = await stage.serving('A11', ITEM);
    const clerk = stage.at('A11');
    const done = await clerk.tickets.complete(HALL, ticket.id, outcomesOf(ticket));
    const next = await stage.serving('A11', ITEM);
    await expectRefused('ticketing.undo-superseded', done, 'A11');
    await clerk.tickets.complete(HALL, next.ticket.id, outcomesOf(next.ticket));
    await clerk.windowSession.close(HALL);
    await expectRefused('ticketing.undo-superseded', done, 'A11');
    await clerk.windowSession.open(HALL, { windowId: 'A11' });
  });

  it('once the service has been rated', async () => {
    const { ticket, token } = await stage.serving('A10', ITEM);
    const done = await stage.at('A10').tickets.complete(HALL, ticket.id, outcomesOf(ticket));
    await aCitizen(stage.running, token).citizen.rate({ level: 2 });
    await expectRefused('ticketing.undo-rated', done);
  });

  it('when it comes too late, from somebody else, or for another kind of step', async () => {
    const { ticket } = await stage.issue(ITEM);
    const called = (await stage.called('A10'))!;
    await expectRefused('ticketing.undo-not-own', called, 'A11');
    await stage.letPass(1.01);
    await expectRefused('ticketing.undo-too-late', called);
    const started = await stage.at('A10').tickets.start(HALL, ticket.id);
    await expectRefused('ticketing.undo-not-possible', started);
  });

  it('when it has been taken back already', async () => {
    await stage.issue(ITEM);
    const called = (await stage.called('A10'))!;
    await undo(called);
    await expectRefused('ticketing.undo-superseded', called);
  });
});
