import { randomUUID } from 'node:crypto';
import {
  DEVICE_PERMISSIONS,
  NO_ORDERS,
  ROLE_PERMISSIONS,
  type Permission,
  type Role,
} from '@onewindow/contracts';
import type { DataSource } from 'typeorm';
import type {
  CitizenPrincipal,
  DevicePrincipal,
  StaffPrincipal,
} from '../../src/platform/access/principal';
import { actorOf, type Principal } from '../../src/platform/access/principal';
import type { CommandRequest } from '../../src/platform/idempotency/command-request';

/** A member of staff in the database; the password opens nothing. */
export async function aStaffMember(
  dataSource: DataSource,
  hallId: string,
  roles: readonly Role[] = ['clerk'],
): Promise<StaffPrincipal> {
  const id = randomUUID();
  const username = `person-${id}`;
  await dataSource.query(
    `INSERT INTO staff (hall_id, id, username, name, roles, password_hash)
     VALUES ($1, $2, $3, $3, $4, 'none')`,
    [hallId, id, username, roles],
  );
  const permissions = new Set<Permission>(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
  return {
    kind: 'staff',
    hallId,
    id,
    sessionId: randomUUID(),
    username,
    name: username,
    roles,
    permissions,
  };
}

/** A clerk with an open session at a window. */
export async function aClerkAt(
  dataSource: DataSource,
  hallId: string,
  windowId: string,
): Promise<StaffPrincipal> {
  const clerk = await aStaffMember(dataSource, hallId);
  await dataSource.query(
    `INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at)
     VALUES ($1, $2, $3, $4, hall_now($1))`,
    [hallId, randomUUID(), windowId, clerk.id],
  );
  return clerk;
}

export function aKiosk(hallId: string): DevicePrincipal {
  return {
    kind: 'device',
    hallId,
    id: randomUUID(),
    deviceKind: 'kiosk',
    name: 'kiosk',
    areaId: null,
    windowId: null,
    orders: NO_ORDERS,
    permissions: new Set<Permission>(DEVICE_PERMISSIONS.kiosk),
  };
}

export function aHolder(hallId: string, ticketId: string, queueId: string): CitizenPrincipal {
  return { kind: 'citizen', hallId, ticketId, queueId };
}

/** A command as the controllers read it from a request. */
export function aCommand(
  principal: Principal,
  route: string,
  given: Partial<Pick<CommandRequest, 'key' | 'ageMs' | 'body'>> = {},
): CommandRequest {
  return {
    hallId: principal.hallId,
    principal,
    actor: actorOf(principal),
    route,
    key: randomUUID(),
    ageMs: 0,
    body: {},
    ...given,
  };
}
