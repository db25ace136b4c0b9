import type { TestingModule } from '@nestjs/testing';
import { LeftoverTicketsRepository } from '../../../src/modules/ticketing/leftover-tickets.repository';
import { TicketExpiryModule } from '../../../src/modules/ticketing/ticket-expiry.module';
import { ExpireTickets } from '../../../src/modules/ticketing/use-cases/expire-tickets';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { eventually } from '../../support/eventually';
import { aJobsProcess } from '../../support/jobs-process';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { aStoredTicket, type StoredTicket } from '../../support/stored-tickets';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const MONDAY = '2026-01-05';
const TUESDAY = '2026-01-06';

let database: TestDatabase;
let process: TestingModule;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, 'zc');
  process = await aJobsProcess({ databaseUrl: database.url, modules: [TicketExpiryModule] });
  await itIsTuesday('zc');
});
afterEach(async () => {
  await process.close();
  await database.drop();
});

/** Ten minutes into the new day of the hall. */
async function itIsTuesday(hallId: string): Promise<void> {
  await clockOf(hallId, '2026-01-05T16:10:00Z');
  await database.dataSource.query('UPDATE hall SET business_date = $2 WHERE id = $1', [
    hallId,
    TUESDAY,
  ]);
}

function clockOf(hallId: string, now: string): Promise<void> {
  return setHallTime(database.dataSource.manager, hallId, { now: new Date(now), rate: 0 });
}

const sweep = (hallId = 'zc') => process.get(ExpireTickets).execute(hallId);

const aTicket = (ticket: Partial<StoredTicket> & Pick<StoredTicket, 'state'>) =>
  aStoredTicket(database.dataSource, { hallId: 'zc', businessDate: MONDAY, ...ticket });

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await database.dataSource.query<{ state: string }[]>(
    'SELECT state FROM ticket WHERE id = $1',
    [id],
  );
  return row?.state;
}

async function countOf(table: string): Promise<number> {
  const [row] = await database.dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return row?.count ?? 0;
}

const sessionsWaitingForALock = () =>
  countOf(`pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);

describe(ExpireTickets.name, () => {
  it('closes what is unfinished, and nothing else', async () => {
    const endings = [
      ['waiting', 'expired'],
      ['missed', 'expired'],
      ['held', 'expired'],
      ['booked', 'unkept'],
      ['completed', 'completed'],
      ['cancelled', 'cancelled'],
    ] as const;
    const ids = [];
    for (const [state] of endings) ids.push(await aTicket({ state }));
    expect(await sweep()).toEqual({ expired: 4, kept: 0 });
    expect(await Promise.all(ids.map(stateOf))).toEqual(endings.map(([, after]) => after));
  });

  it('leaves today’s tickets alone', async () => {
    const id = await aTicket({ state: 'waiting', businessDate: TUESDAY });
    expect(await sweep()).toEqual({ expired: 0, kept: 0 });
    expect(await stateOf(id)).toBe('waiting');
    expect(await countOf('hall_event')).toBe(0);
  });

  it('leaves step, event and audit behind', async () => {
    const id = await aTicket({ state: 'waiting' });
    await sweep();
    const steps = await database.dataSource.query(
      `SELECT ticket_id, business_date::text, action, from_state, to_state, actor FROM ticket_step`,
    );
    expect(steps).toEqual([
      {
        ticket_id: id,
        business_date: MONDAY,
        action: 'expire',
        from_state: 'waiting',
        to_state: 'expired',
        actor: 'system',
      },
    ]);
    const [event] = await database.dataSource.query<Record<string, unknown>[]>(
      'SELECT type, rooms, payload FROM hall_event',
    );
    expect(event).toMatchObject({
      type: 'ticket.expired',
      payload: { ticketId: id, queueId: SMALL_HALL.queueId, from: 'waiting', windowId: null },
    });
    expect(event?.['rooms']).toEqual(
      expect.arrayContaining([`queue:${SMALL_HALL.queueId}`, `ticket:${id}`, 'area:A1']),
    );
    const audit = await database.dataSource.query('SELECT actor, action, subject FROM audit_entry');
    expect(audit).toEqual([{ actor: 'system', action: 'ticket.expire', subject: `ticket:${id}` }]);
  });

  it('lets late service be, and closes it with its service once it was forgotten', async () => {
    const served = await aTicket({ state: 'serving', atWindowSince: '2026-01-05T15:55:00Z' });
    const called = await aTicket({ state: 'called', atWindowSince: '2026-01-05T16:05:00Z' });
    expect(await sweep()).toEqual({ expired: 0, kept: 2 });
    expect(await stateOf(served)).toBe('serving');
    expect(await countOf('hall_event')).toBe(0);

    await clockOf('zc', '2026-01-05T19:56:00Z');
    expect(await sweep()).toEqual({ expired: 1, kept: 1 });
    expect(await stateOf(served)).toBe('expired');
    expect(await stateOf(called)).toBe('called');
    const services = await database.dataSource.query('SELECT ended_at FROM service');
    expect(services).toEqual([{ ended_at: new Date('2026-01-05T19:56:00Z') }]);

    await clockOf('zc', '2026-01-05T20:06:00Z');
    expect(await sweep()).toEqual({ expired: 1, kept: 0 });
    expect(await stateOf(called)).toBe('expired');
  });

  it('changes nothing the second time', async () => {
    await aTicket({ state: 'waiting' });
    await aTicket({ state: 'missed' });
    expect(await sweep()).toEqual({ expired: 2, kept: 0 });
    const before = await Promise.all(['ticket_step', 'hall_event', 'audit_entry'].map(countOf));
    expect(await sweep()).toEqual({ expired: 0, kept: 0 });
    const after = await Promise.all(['ticket_step', 'hall_event', 'audit_entry'].map(countOf));
    expect(after).toEqual(before);
  });

  it('closes what was left for days, in one sweep of many batches', async () => {
    for (let n = 0; n < 120; n += 1) {
      await aTicket({ state: 'waiting', businessDate: n % 2 === 0 ? MONDAY : '2025-12-31' });
    }
    await aTicket({ state: 'serving', atWindowSince: '2026-01-05T15:55:00Z' });
    expect(await sweep()).toEqual({ expired: 120, kept: 1 });
    expect(await countOf('ticket_step')).toBe(120);
    const [clock] = await database.dataSource.query<{ seq: string }[]>(
      'SELECT seq FROM hall_clock',
    );
    expect(clock?.seq).toBe('120');
  });

  it('closes each ticket once when several sweeps run at once', async () => {
    for (let n = 0; n < 110; n += 1) await aTicket({ state: 'waiting' });
    const sweeps = await Promise.all([sweep(), sweep(), sweep()]);
    expect(sweeps.reduce((sum, { expired }) => sum + expired, 0)).toBe(110);
    expect(await countOf('ticket_step')).toBe(110);
    expect(await countOf('hall_event')).toBe(110);
  });

  it('waits for a clerk who is just finishing, and leaves the ticket to them', async () => {
    const id = await aTicket({ state: 'serving', atWindowSince: '2026-01-05T10:00:00Z' });
    const { running } = await database.dataSource.transaction(async (manager) => {
      await manager.query(`UPDATE ticket SET state = 'completed' WHERE id = $1`, [id]);
      const begun = { running: sweep() };
      await eventually(async () => expect(await sessionsWaitingForALock()).toBe(1));
      return begun;
    });
    expect(await running).toEqual({ expired: 0, kept: 0 });
    expect(await stateOf(id)).toBe('completed');
  });

  it('harms no ticket when the hall’s clock is set back behind its day', async () => {
    const id = await aTicket({ state: 'waiting' });
    await clockOf('zc', '2026-01-05T04:00:00Z');
    expect(await sweep()).toEqual({ expired: 0, kept: 0 });
    expect(await stateOf(id)).toBe('waiting');
  });

  it('sweeps one hall only', async () => {
    await aSmallHall(database.dataSource, 'nb');
    await itIsTuesday('nb');
    const other = await aTicket({ state: 'waiting', hallId: 'nb' });
    await aTicket({ state: 'waiting' });
    expect(await process.get(LeftoverTicketsRepository).halls()).toEqual(['nb', 'zc']);
    await sweep('zc');
    expect(await stateOf(other)).toBe('waiting');
    expect(await process.get(LeftoverTicketsRepository).halls()).toEqual(['nb']);
  });
});
