import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '@onewindow/client';
import { restoreDatabase } from '../../../src/backup/restore-database';
import { aDevice } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { anEmptyDatabase, ask } from './scratch-database';
import { aBackupOf } from './written-backup';

const HALL = 'zc';
const KIOSKS = 4;

let database: TestDatabase;
let running: TestApp;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow serving '));
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
});
afterAll(async () => {
  await running.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Issues one ticket after the other until it is told to stop. @returns how many */
async function issueUntil(kiosk: Api, isOver: () => boolean): Promise<number> {
  const request = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;
  let issued = 0;
  for (; !isOver(); issued += 1) await kiosk.tickets.issue(HALL, request);
  return issued;
}

/** What must be the same in one moment of a hall, whatever moment it is. */
const ONE_MOMENT = `
  SELECT (SELECT count(*)::int FROM ticket) AS tickets,
    (SELECT count(*)::int FROM service_case) AS cases,
    (SELECT count(*)::int FROM ticket_step) AS steps,
    (SELECT coalesce(sum(last_number), 0)::int FROM ticket_series) AS numbers,
    (SELECT coalesce(max(seq), 0)::int FROM hall_event) AS events,
    (SELECT seq::int FROM hall_clock) AS clock
`;

interface Moment {
  readonly tickets: number;
  readonly cases: number;
  readonly steps: number;
  readonly numbers: number;
  readonly events: number;
  readonly clock: number;
}

it('holds one moment of a hall that goes on, and holds nobody up', async () => {
  const kiosks = await Promise.all(
    Array.from({ length: KIOSKS }, () => aDevice(running, HALL, 'kiosk')),
  );
  let isOver = false;
  const issuing = Promise.all(kiosks.map((kiosk) => issueUntil(kiosk, () => isOver)));
  const backups = [];
  for (let n = 0; n < 3; n += 1) backups.push(await aBackupOf(database.url, folder));
  isOver = true;
  const issued = (await issuing).reduce((sum, count) => sum + count, 0);

  const seen: number[] = [];
  for (const backup of backups) {
    const target = await anEmptyDatabase();
    await restoreDatabase(target.url, backup, () => undefined);
    const [moment] = await ask<Moment>(target.url, ONE_MOMENT);
    await target.drop();
    const { tickets, clock } = moment!;
    expect(moment).toMatchObject({ cases: tickets, steps: tickets, numbers: tickets });
    expect(moment!.events).toBe(clock);
    seen.push(tickets);
  }
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBeGreaterThan(seen[0]!);
  expect(issued).toBeGreaterThan(seen.at(-1)!);
});
