import { HallRoutingService } from '../../../src/modules/hall/hall-routing.service';
import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL, outcomesOf } from './desk-stage';

const ITEM = 'A-SCJG-0040';

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11', 'A02');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('a chosen call', () => {
  it('passes the line for a reason that stands in the audit', async () => {
    await stage.issue(ITEM);
    const { ticket } = await stage.issue(ITEM);
    const answer = await stage
      .at('A10')
      .tickets.callChosen(HALL, ticket.id, { reason: 'special-need' });
    expect(answer).toMatchObject({
      ticket: { id: ticket.id, state: 'called', windowId: 'A10' },
      reason: { code: 'chosen', overtakes: 1 },
    });
    const [audited] = await stage.database.dataSource.query(
      `SELECT details ->> 'chosenFor' AS reason FROM audit_entry
       WHERE action = 'ticket.call' AND subject = $1`,
      [`ticket:${ticket.id}`],
    );
    expect(audited).toEqual({ reason: 'special-need' });
  });

  it('by a supervisor goes to a window that is open and idle', async () => {
    const { ticket } = await stage.issue(ITEM);
    const call = (windowId: string) =>
      stage.supervisor.tickets.callChosen(HALL, ticket.id, { reason: 'misdirected', windowId });
    expect(await refusalOf(call('Z99'))).toBe('hall.window-not-found');
    expect(await refusalOf(call('A12'))).toBe('windows.not-at-window');
    expect((await call('A11')).ticket?.windowId).toBe('A11');
    const second = await stage.issue(ITEM);
    const busy = { reason: 'misdirected', windowId: 'A11' } as const;
    const toBusy = stage.supervisor.tickets.callChosen(HALL, second.ticket.id, busy);
    expect(await refusalOf(toBusy)).toBe('windows.ticket-open');
  });

  it('is refused where it would break a rule, and changes nothing', async () => {
    const { ticket } = await stage.issue(ITEM);
    const before = await stage.fingerprint();
    const body = { reason: 'other' } as const;
    const unfit = stage.at('A02').tickets.callChosen(HALL, ticket.id, body);
    expect(await refusalOf(unfit)).toBe('ticketing.not-eligible');
    const foreign = { ...body, windowId: 'A11' };
    const elsewhere = stage.at('A10').tickets.callChosen(HALL, ticket.id, foreign);
    expect(await refusalOf(elsewhere)).toBe('identity.not-permitted');
    expect(await refusalOf(stage.supervisor.tickets.callChosen(HALL, ticket.id, body))).toBe(
      'windows.not-at-window',
    );
    expect(await stage.fingerprint()).toEqual(before);
  });
});

describe('a ticket somebody brings', () => {
  const lookUp = (code: string) => stage.guide.tickets.lookUp(HALL, { code });

  it('is found by its number of today, its token and its address, without its secret', async () => {
    await stage.issue(ITEM);
    const { ticket, token, trackUrl, areas, queueNames } = await stage.issue(ITEM);
    const found = await lookUp(ticket.label);
    expect(found).toMatchObject({ ticket, areas, queueNames, ahead: 1, rejoin: null });
    expect(JSON.stringify(found)).not.toContain(token);
    for (const code of [` ${ticket.label.toLowerCase()}`, token.toLowerCase(), trackUrl]) {
      expect((await lookUp(code)).ticket.id).toBe(ticket.id);
    }
  });

  it('is not made up', async () => {
    const { ticket } = await stage.issue(ITEM);
    for (const code of [`${ticket.label}9`, 'ZC-ABCDEFGH', '%', ticket.id]) {
      expect(await refusalOf(lookUp(code))).toBe('ticketing.ticket-not-found');
    }
    await stage.database.dataSource.query(
      'UPDATE ticket SET business_date = business_date - 1 WHERE hall_id = $1 AND id = $2',
      [HALL, ticket.id],
    );
    expect(await refusalOf(lookUp(ticket.label))).toBe('ticketing.ticket-not-found');
  });
});

describe('abandon', () => {
  it('gives one up from wherever it is', async () => {
    const waiting = await stage.issue(ITEM);
    expect(await stage.supervisor.tickets.abandon(HALL, waiting.ticket.id)).toMatchObject({
      state: 'abandoned',
    });
    const again = stage.supervisor.tickets.abandon(HALL, waiting.ticket.id);
    expect(await refusalOf(again)).toBe('ticketing.action-not-allowed');
    const called = await stage.issue(ITEM);
    await stage.called('A10');
    await stage.supervisor.tickets.abandon(HALL, called.ticket.id);
    expect((await stage.at('A10').windowSession.current(HALL))?.ticket).toBeNull();
  });

  it('gives up what the own window has missed and set aside, and nothing of others', async () => {
    const missed = await stage.issue(ITEM);
    await stage.called('A10');
    await stage.letPass(3);
    await stage.at('A10').tickets.markMissed(HALL, missed.ticket.id);
    const held = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, held.ticket.id, { reason: 'other' });
    const sent = await stage.serving('A11', ITEM);
    await stage.at('A11').tickets.transfer(HALL, sent.ticket.id, { to: 'window', targetId: 'A10' });
    const theirs = await stage.issue(ITEM);
    const given = await stage
      .at('A10')
      .windowSession.abandonOwn(HALL, { states: ['missed', 'held', 'waiting'] });
    expect(given.tickets.map(({ id }) => id).sort()).toEqual(
      [missed, held, sent].map(({ ticket }) => ticket.id).sort(),
    );
    expect((await stage.get(theirs.ticket.id)).state).toBe('waiting');
  });

  it('gives up those of a queue in the states that are named', async () => {
    const waiting = await stage.issue(ITEM);
    const other = await stage.issue('B-SB-0001');
    const served = await stage.issue(ITEM);
    await stage.called('A10');
    const given = await stage.supervisor.queues.abandon(HALL, 'A-ZH', { states: ['waiting'] });
    expect(given.tickets).toEqual([{ id: served.ticket.id, label: served.ticket.label }]);
    expect((await stage.get(waiting.ticket.id)).state).toBe('called');
    expect((await stage.get(other.ticket.id)).state).toBe('waiting');
    const nowhere = stage.supervisor.queues.abandon(HALL, 'NO', { states: ['waiting'] });
    expect(await refusalOf(nowhere)).toBe('hall.queue-not-found');
    const states = ['called' as 'waiting'];
    const wrong = stage.supervisor.queues.abandon(HALL, 'A-ZH', { states });
    expect(await refusalOf(wrong)).toBe('request.malformed');
  });
});

describe('a walk-in at the window', () => {
  const request = { itemIds: [ITEM], purpose: 'apply' } as const;

  it('is served at once under the next number of the queue, and nobody is called', async () => {
    const { ticket: before } = await stage.issue(ITEM);
    const opened = await stage.at('A10').windowSession.openTicket(HALL, request);
    expect(opened).toMatchObject({
      queueId: 'A-ZH',
      state: 'serving',
      origin: 'window',
      windowId: 'A10',
      callCount: 0,
    });
    expect(Number(opened.label.slice(1))).toBe(Number(before.label.slice(1)) + 1);
    const [calls] = await stage.database.dataSource.query(
      `SELECT count(*)::int AS count FROM hall_event
       WHERE type = 'ticket.called' AND payload ->> 'ticketId' = $1`,
      [opened.id],
    );
    expect(calls).toEqual({ count: 0 });
    const done = await stage.at('A10').tickets.complete(HALL, opened.id, outcomesOf(opened));
    expect(done.state).toBe('completed');
  });

  it('needs no number of the day, and no queue that gives numbers out', async () => {
    await stage.database.dataSource.query(
      `UPDATE queue SET daily_quota = 0, status = 'paused' WHERE hall_id = $1 AND id = 'A-ZH'`,
      [HALL],
    );
    const opened = await stage.at('A10').windowSession.openTicket(HALL, request);
    expect(opened.state).toBe('serving');
    await stage.database.dataSource.query(
      `UPDATE queue SET daily_quota = 500, status = 'open' WHERE hall_id = $1 AND id = 'A-ZH'`,
      [HALL],
    );
  });

  it('is refused at a window that is limited to kinds of item nobody has named', async () => {
    const { dataSource } = stage.database;
    const limit = async (kinds: readonly string[] | null) => {
      await dataSource.query(
        `UPDATE window_skill SET item_kinds = $2
         WHERE hall_id = $1 AND window_id = 'A10' AND queue_id = 'A-ZH'`,
        [HALL, kinds],
      );
      await stage.running.app.get(HallRoutingService).refresh(HALL);
    };
    await limit(['permit']);
    const opening = stage.at('A10').windowSession.openTicket(HALL, request);
    expect(await refusalOf(opening)).toBe('ticketing.not-eligible');
    await limit(null);
  });

  it('is refused where the window is busy, or cannot help, and spends no number', async () => {
    await stage.serving('A11', ITEM);
    const before = await stage.fingerprint();
    const open = (windowId: string) =>
      refusalOf(stage.at(windowId).windowSession.openTicket(HALL, request));
    expect(await open('A11')).toBe('windows.ticket-open');
    expect(await open('A02')).toBe('ticketing.not-eligible');
    expect(await stage.fingerprint()).toEqual(before);
  });
});
