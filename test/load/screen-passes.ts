import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hashDeviceKey, makeDeviceKey } from '../../apps/api/src/modules/devices/device-key';
import { makeSessionToken } from '../../apps/api/src/modules/identity/sessions/session-token';
import { hashToken } from '../../apps/api/src/modules/identity/tokens/token-hash';

/** How a screen is let in: a device by its key, staff by their cookie. */
export interface ScreenPass {
  readonly bearer?: string;
  readonly cookie?: string;
}

export interface ScreenPasses {
  readonly display: ScreenPass;
  readonly supervisor: ScreenPass;
}

/** A display and a supervisor; many screens may show the same pass. */
export async function issueScreenPasses(client: Client, hallId: string): Promise<ScreenPasses> {
  const key = makeDeviceKey(hallId);
  await client.query(INSERT_DISPLAY, [hallId, randomUUID(), hashDeviceKey(key)]);
  const [staffId, token] = [randomUUID(), makeSessionToken(hallId)];
  await client.query(INSERT_SUPERVISOR, [hallId, staffId]);
  await client.query(INSERT_SIGN_IN, [hallId, randomUUID(), staffId, hashToken(token)]);
  return { display: { bearer: key }, supervisor: { cookie: `ow_session=${token}` } };
}

const INSERT_DISPLAY = `
  INSERT INTO device (hall_id, id, kind, name, key_hash) VALUES ($1, $2, 'display', 'display', $3)
`;
const INSERT_SUPERVISOR = `
  INSERT INTO staff (hall_id, id, username, name, roles, password_hash)
  VALUES ($1, $2, 'supervisor', 'supervisor', '{supervisor}', 'none')
`;
const INSERT_SIGN_IN = `
  INSERT INTO staff_session (hall_id, id, staff_id, token_hash, expires_at)
  VALUES ($1, $2, $3, $4, now() + interval '12 hours')
`;
