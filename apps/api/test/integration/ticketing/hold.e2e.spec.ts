import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL } from './desk-stage';

const ITEM = 'A-SCJG-0040';
const COPYING = { reason: 'photocopy', returnInMinutes: 10 } as const;

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11', 'A02');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('a timed hold', () => {
  it('frees the window and comes back to it by itself, in its old place', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const held = await stage.at('A10').tickets.hold(HALL, ticket.id, COPYING);
    expect(held).toMatchObject({
      state: 'held',
      order: ticket.order,
      windowId: 'A10',
      reservedWindowId: 'A10',
      eligibleAt: stage.inMinutes(10),
      reservedUntil: stage.inMinutes(20),
    });
    const behind = await stage.issue(ITEM);
    expect((await stage.called('A10'))?.id).toBe(behind.ticket.id);
    await stage.at('A10').tickets.cancel(HALL, behind.ticket.id);

    await stage.letPass(10);
    expect(await stage.called('A11')).toBeNull();
    const { ticket: back, reason } = await stage.at('A10').windowSession.callNext(HALL);
    expect(back).toMatchObject({ id: ticket.id, state: 'called', eligibleAt: null });
    expect(reason?.code).toBe('reserved');
  });

  it('is open to all when its window has let its time pass', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, ticket.id, COPYING);
    await stage.letPass(20);
    expect(await stage.called('A11')).toMatchObject({ id: ticket.id, windowId: 'A11' });
  });

  it('goes on at once when the citizen is early, as a second service of the visit', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, ticket.id, COPYING);
    await stage.letPass(4);
    const resumed = await stage.at('A10').tickets.resume(HALL, ticket.id);
    expect(resumed).toMatchObject({ state: 'serving', callCount: 1, reservedWindowId: null });
    const services = await stage.database.dataSource.query(
      'SELECT ended_at IS NULL AS open FROM service WHERE ticket_id = $1 ORDER BY started_at',
      [ticket.id],
    );
    expect(services).toEqual([{ open: false }, { open: true }]);
  });
});

describe('a hold without a time', () => {
  it('waits for somebody to bring the ticket back', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, ticket.id, { reason: 'await-approval' });
    await stage.letPass(240);
    expect(await stage.called('A10')).toBeNull();
    const back = await stage.guide.tickets.returnToLine(HALL, ticket.id);
    expect(back).toMatchObject({ state: 'waiting', order: ticket.order, reservedWindowId: 'A10' });
    expect(await stage.called('A11')).toBeNull();
    expect((await stage.called('A10'))?.id).toBe(ticket.id);
  });

  it('is known to the window, and to nobody why', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, ticket.id, { reason: 'await-approval' });
    const room = 'window:A10' as const;
    const frame = await stage.at('A10').snapshot.read(HALL, [room]);
    expect(frame.rooms[room]).toMatchObject({
      window: { state: 'idle' },
      held: [{ ticketId: ticket.id, label: ticket.label, returnAt: null }],
    });
    const told = await stage.database.dataSource.query<unknown[]>(
      `SELECT 1 FROM hall_event WHERE payload::text LIKE '%await-approval%'`,
    );
    expect(told).toEqual([]);
  });
});

describe('a refusal changes nothing', () => {
  it('of a hold', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const before = await stage.fingerprint();
    const tooLong = { reason: 'photocopy', returnInMinutes: 121 } as const;
    const { tickets } = stage.at('A10');
    expect(await refusalOf(tickets.hold(HALL, ticket.id, tooLong))).toBe('ticketing.hold-too-long');
    expect(await refusalOf(stage.at('A11').tickets.hold(HALL, ticket.id, COPYING))).toBe(
      'ticketing.not-at-this-window',
    );
    const nonsense = { reason: 'lunch' as 'other' };
    expect(await refusalOf(tickets.hold(HALL, ticket.id, nonsense))).toBe('request.malformed');
    expect(await stage.fingerprint()).toEqual(before);
  });

  it('of a return to a window that has somebody else, or cannot help', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    await stage.at('A10').tickets.hold(HALL, ticket.id, COPYING);
    await stage.serving('A10', ITEM);
    const before = await stage.fingerprint();
    const resume = (windowId: string) =>
      refusalOf(stage.at(windowId).tickets.resume(HALL, ticket.id));
    expect(await resume('A10')).toBe('windows.ticket-open');
    expect(await resume('A02')).toBe('ticketing.not-eligible');
    expect(await stage.fingerprint()).toEqual(before);
    expect((await stage.at('A11').tickets.resume(HALL, ticket.id)).windowId).toBe('A11');
  });
});
