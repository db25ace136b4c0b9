import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hashDeviceKey, makeDeviceKey } from '../../apps/api/src/modules/devices/device-key';
import { makeSessionToken } from '../../apps/api/src/modules/identity/sessions/session-token';
import { hashToken } from '../../apps/api/src/modules/identity/tokens/token-hash';
import { openDesks, SAMPLE_HALL } from '../load/bench-halls';
import type { Desk } from '../load/desk';
import { fillWithSampleHall } from '../load/sample-database';
import { withClient } from '../load/with-client';
import type { ScreenPass } from './screen';

export const WINDOWS = 222;

/** The sample hall with a clerk at every window, and what screens are let in with. */
export interface FurnishedHall {
  readonly desks: readonly Desk[];
  readonly display: ScreenPass;
  readonly supervisor: ScreenPass;
}

export async function furnishHall(url: string): Promise<FurnishedHall> {
  await fillWithSampleHall(url);
  return withClient(url, async (client) => {
    // Nobody in the storm has three minutes to wait for who does not come.
    await client.query('UPDATE queue SET no_show_minutes = 0');
    const desks = await openDesks(client, SAMPLE_HALL, WINDOWS);
    return { desks, display: await aDisplay(client), supervisor: await aSupervisor(client) };
  });
}

async function aDisplay(client: Client): Promise<ScreenPass> {
  const key = makeDeviceKey(SAMPLE_HALL);
  await client.query(
    `INSERT INTO device (hall_id, id, kind, name, key_hash) VALUES ($1, $2, 'display', 'all', $3)`,
    [SAMPLE_HALL, randomUUID(), hashDeviceKey(key)],
  );
  return { bearer: key };
}

async function aSupervisor(client: Client): Promise<ScreenPass> {
  const [staffId, token] = [randomUUID(), makeSessionToken(SAMPLE_HALL)];
  await client.query(
    `INSERT INTO staff (hall_id, id, username, name, roles, password_hash)
     VALUES ($1, $2, 'supervisor', 'supervisor', '{supervisor}', 'none')`,
    [SAMPLE_HALL, staffId],
  );
  await client.query(
    `INSERT INTO staff_session (hall_id, id, staff_id, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, now() + interval '12 hours')`,
    [SAMPLE_HALL, randomUUID(), staffId, hashToken(token)],
  );
  return { cookie: `ow_session=${token}` };
}
