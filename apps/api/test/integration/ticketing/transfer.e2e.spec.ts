import type { TransferTicketRequest } from '@onewindow/contracts';
import { aCitizen } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { DeskStage, HALL, outcomesOf } from './desk-stage';

const ITEM = 'A-SCJG-0040';
const NOTE = '材料已核对，请直接录入';

let stage: DeskStage;

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11', 'A02', 'A07', 'B137', 'B136');
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

function send(ticketId: string, request: TransferTicketRequest, windowId = 'A10') {
  return stage.at(windowId).tickets.transfer(HALL, ticketId, request);
}

describe('transfer', () => {
  it('to a queue keeps number and due time, and tells the phone its new line', async () => {
    const { ticket, token } = await stage.serving('A10', ITEM);
    const other = await stage.issue('A-SCJG-0040');
    const sent = await send(ticket.id, { to: 'queue', targetId: 'A-KB', note: NOTE });
    expect(sent).toMatchObject({
      state: 'waiting',
      label: ticket.label,
      queueId: 'A-KB',
      order: ticket.order,
      note: NOTE,
      windowId: null,
    });
    const seen = await aCitizen(stage.running, token).citizen.ticket();
    expect(seen).toMatchObject({ queueId: 'A-KB', standing: { state: 'waiting', ahead: 0 } });
    expect((await stage.called('A02'))?.id).toBe(ticket.id);
    expect((await stage.called('A10'))?.id).toBe(other.ticket.id);
  });

  it('carries the note to staff only', async () => {
    const { ticket, token } = await stage.serving('A10', ITEM);
    await send(ticket.id, { to: 'queue', targetId: 'A-KB', note: NOTE });
    const seen = JSON.stringify(await aCitizen(stage.running, token).citizen.ticket());
    expect(seen).not.toContain(NOTE);
    for (const table of ['hall_event', 'audit_entry']) {
      const told = await stage.database.dataSource.query<unknown[]>(
        `SELECT 1 FROM ${table} AS line WHERE line::text LIKE '%' || $1 || '%'`,
        [NOTE],
      );
      expect({ table, told }).toEqual({ table, told: [] });
    }
    expect((await stage.called('A02'))?.note).toBe(NOTE);
  });

  it('of a called ticket to a window keeps it for that window, then for all', async () => {
    const { ticket } = await stage.issue(ITEM);
    await stage.called('A10');
    await send(ticket.id, { to: 'window', targetId: 'A11' });
    expect(await stage.called('A10')).toBeNull();
    expect(await stage.called('A11')).toMatchObject({ id: ticket.id, windowId: 'A11' });
    await send(ticket.id, { to: 'window', targetId: 'A10' }, 'A11');
    await stage.letPass(20);
    expect((await stage.called('A11'))?.id).toBe(ticket.id);
  });

  it('to an area keeps it for the windows there', async () => {
    const { ticket } = await stage.serving('A07', ITEM);
    const [area] = await stage.database.dataSource.query<{ id: string }[]>(
      `SELECT area_id AS id FROM service_window WHERE hall_id = $1 AND id = 'A02'`,
      [HALL],
    );
    const sent = await send(ticket.id, { to: 'area', targetId: area!.id, queueId: 'A-KB' }, 'A07');
    expect(sent).toMatchObject({ reservedAreaId: area!.id, reservedUntil: stage.inMinutes(20) });
    expect((await stage.called('A02'))?.id).toBe(ticket.id);
  });

  it('with return comes back to the sender', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const away = await send(ticket.id, { to: 'queue', targetId: 'A-KB', thenReturn: true });
    expect(away.returnWindowId).toBe('A10');
    await stage.called('A02');
    const back = await send(ticket.id, { to: 'sender' }, 'A02');
    expect(back).toMatchObject({
      queueId: 'A-ZH',
      reservedWindowId: 'A10',
      returnWindowId: null,
      order: ticket.order,
    });
    expect(await stage.called('A11')).toBeNull();
    expect((await stage.called('A10'))?.id).toBe(ticket.id);
  });
});

describe('a refused transfer', () => {
  it.each<[string, TransferTicketRequest, string]>([
    ['an unknown queue', { to: 'queue', targetId: 'NO' }, 'hall.queue-not-found'],
    ['an unknown window', { to: 'window', targetId: 'Z99' }, 'hall.window-not-found'],
    ['an unknown area', { to: 'area', targetId: 'NO' }, 'hall.area-not-found'],
    ['a window nobody works at', { to: 'window', targetId: 'A12' }, 'ticketing.target-unfit'],
    ['a window that cannot help', { to: 'window', targetId: 'B136' }, 'ticketing.target-unfit'],
    ['no sender', { to: 'sender' }, 'ticketing.no-return-expected'],
    [
      'a phone number in the note',
      { to: 'queue', targetId: 'A-KB', note: '电话 13800138000' },
      'ticketing.note-personal',
    ],
    [
      'a note too long',
      { to: 'queue', targetId: 'A-KB', note: '长'.repeat(201) },
      'request.malformed',
    ],
    ['no place', { to: 'window' }, 'request.malformed'],
  ])('%s changes nothing', async (_, request, code) => {
    const { ticket } = await stage.serving('A10', ITEM);
    const before = await stage.fingerprint();
    expect(await refusalOf(send(ticket.id, request))).toBe(code);
    expect(await refusalOf(send(ticket.id, request, 'A11'))).not.toBe('no refusal');
    expect(await stage.fingerprint()).toEqual(before);
  });

  it('to a closed queue changes nothing; a paused one takes it', async () => {
    const { ticket } = await stage.serving('A10', ITEM);
    const place = { to: 'queue', targetId: 'A-KB' } as const;
    await stage.supervisor.queues.setStatus(HALL, 'A-KB', { status: 'closed' });
    expect(await refusalOf(send(ticket.id, place))).toBe('ticketing.queue-closed');
    await stage.supervisor.queues.setStatus(HALL, 'A-KB', { status: 'paused' });
    expect((await send(ticket.id, place)).queueId).toBe('A-KB');
    await stage.supervisor.queues.setStatus(HALL, 'A-KB', { status: 'open' });
  });
});

describe('the next item of a combined visit', () => {
  const COMBINED = ['B-SB-0001', 'B-YB-0001'];

  it('goes on with the same number, due as a new leg, and is completed there', async () => {
    const { ticket } = await stage.serving('B137', ...COMBINED);
    await stage.letPass(12);
    const [insurance] = ticket.cases.filter(({ itemId }) => itemId === COMBINED[0]);
    const sent = await stage.at('B137').tickets.nextLeg(HALL, ticket.id, {
      outcomes: [{ caseId: insurance!.id, outcome: 'accepted' }],
    });
    // Target 15 min less the chain bonus of 10.
    expect(sent).toMatchObject({
      state: 'waiting',
      label: ticket.label,
      queueId: 'B-YB',
      order: { dueAt: stage.inMinutes(5), rank: 0, sequence: ticket.order.sequence },
    });
    const next = await stage.called('B136');
    expect(next?.id).toBe(ticket.id);
    const { tickets } = stage.at('B136');
    await tickets.start(HALL, ticket.id);
    const again = { outcomes: [{ caseId: insurance!.id, outcome: 'other' as const }] };
    expect(await refusalOf(tickets.complete(HALL, ticket.id, again))).toBe(
      'ticketing.outcome-duplicate',
    );
    const done = await tickets.complete(HALL, ticket.id, outcomesOf(next!));
    expect(done.state).toBe('completed');
    expect(done.cases.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
  });

  it('is refused with nothing done, or nothing left, and changes nothing', async () => {
    const { ticket } = await stage.serving('B137', ...COMBINED);
    const before = await stage.fingerprint();
    const { nextLeg } = stage.at('B137').tickets;
    expect(await refusalOf(nextLeg(HALL, ticket.id, { outcomes: [] }))).toBe(
      'ticketing.outcome-missing',
    );
    expect(await refusalOf(nextLeg(HALL, ticket.id, outcomesOf(ticket)))).toBe(
      'ticketing.no-case-left',
    );
    expect(await stage.fingerprint()).toEqual(before);
  });
});
