import { command } from '@onewindow/client';
import { aDevice } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL, outcomesOf } from './desk-stage';

const ITEM = 'A-SCJG-0040';

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('complete-and-call-next', () => {
  it('is one press: both answers, one press id, both steps', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const waiting = await stage.issue(ITEM);
    const { finished, next } = await stage
      .at('A10')
      .tickets.completeAndCallNext(HALL, ticket.id, outcomesOf(ticket));
    expect(finished).toMatchObject({ id: ticket.id, state: 'completed' });
    expect(next).toMatchObject({
      ticket: { id: waiting.ticket.id, state: 'called', pressId: finished.pressId },
      reason: { code: 'due' },
    });
  });

  it('finishes the first when nobody waits', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const { finished, next } = await stage
      .at('A10')
      .tickets.completeAndCallNext(HALL, ticket.id, outcomesOf(ticket));
    expect(finished.state).toBe('completed');
    expect(next).toEqual({ ticket: null, reason: null });
  });

  it('calls one and not two when the key is pressed twice', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.issue(ITEM);
    await stage.issue(ITEM);
    const pressed = { command: command() };
    const { tickets } = stage.at('A10');
    const press = () => tickets.completeAndCallNext(HALL, ticket.id, outcomesOf(ticket), pressed);
    const [first, second] = await Promise.all([press(), press()]);
    expect(second).toEqual(first);
    const [called] = await stage.database.dataSource.query(
      `SELECT count(*)::int AS count FROM ticket WHERE hall_id = $1 AND state = 'called'`,
      [HALL],
    );
    expect(called).toEqual({ count: 1 });
  });

  it('lets whoever was served rate at the pad until the next one arrives', async () => {
    const pad = await aDevice(stage.running, HALL, 'rating-pad', 'A10');
    const room = 'pad:A10' as const;
    const asked = async () => (await pad.snapshot.read(HALL, [room])).rooms[room];
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.issue(ITEM);
    const { tickets } = stage.at('A10');
    const { next } = await tickets.completeAndCallNext(HALL, ticket.id, outcomesOf(ticket));
    expect(await asked()).toMatchObject({ invitation: { label: ticket.label } });
    await tickets.start(HALL, next.ticket!.id);
    expect(await asked()).toMatchObject({ invitation: null });
  });

  it('is refused as a whole', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.issue(ITEM);
    const before = await stage.fingerprint();
    const { tickets } = stage.at('A10');
    const nothing = tickets.completeAndCallNext(HALL, ticket.id, { outcomes: [] });
    expect(await refusalOf(nothing)).toBe('ticketing.outcome-missing');
    expect(await refusalOf(tickets.markMissedAndCallNext(HALL, ticket.id))).toBe(
      'ticketing.action-not-allowed',
    );
    expect(await stage.fingerprint()).toEqual(before);
  });
});

describe('mark-missed-and-call-next', () => {
  it('misses one and calls the other, once the first has had its time', async () => {
    const gone = await stage.issue(ITEM);
    const there = await stage.issue(ITEM);
    await stage.called('A10');
    const { tickets } = stage.at('A10');
    const press = () => tickets.markMissedAndCallNext(HALL, gone.ticket.id);
    expect(await refusalOf(press())).toBe('ticketing.mark-missed-too-soon');
    await stage.letPass(3);
    const { finished, next } = await press();
    expect(finished).toMatchObject({ id: gone.ticket.id, state: 'missed' });
    expect(next.ticket?.id).toBe(there.ticket.id);
  });
});
