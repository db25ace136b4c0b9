import type { INestApplication } from '@nestjs/common';
import type { DeviceKind, Role } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { DevicesService } from '../../../src/modules/devices/devices.service';
import { StaffSessions } from '../../../src/modules/identity/sessions/staff-sessions';
import { aStaffMember } from '../../support/hall-people';
import { type AskerName, DEVICES, STAFF } from './route-access';
import type { WalkedHall } from './walked-hall';

/** What an asker shows: a cookie or a bearer. */
export interface ShownCredentials {
  readonly cookie?: string;
  readonly bearer?: string;
}

/** Shows other credentials each time where showing them may use them up. */
export type Asker = () => Promise<ShownCredentials>;

/** One of each kind of somebody in a hall. */
export async function askersOf(
  app: INestApplication,
  { hallId, ticket }: WalkedHall,
): Promise<Readonly<Record<AskerName, Asker>>> {
  const staff = await Promise.all(
    STAFF.map(async (role) => [role, await aStaff(app, hallId, role)]),
  );
  const devices = await Promise.all(
    DEVICES.map(async (kind) => [kind, await aDevice(app, hallId, kind)]),
  );
  return Object.fromEntries([
    ...staff,
    ...devices,
    ['citizen', async () => ({ bearer: ticket.token })],
  ]) as Record<AskerName, Asker>;
}

async function aStaff(app: INestApplication, hallId: string, role: Role): Promise<Asker> {
  const dataSource = app.get(DataSource);
  const { id } = await aStaffMember(dataSource, hallId, [role]);
  return async () => {
    const token = await app.get(StaffSessions).open(dataSource.manager, { hallId, id });
    return { cookie: `ow_session=${token}` };
  };
}

async function aDevice(app: INestApplication, hallId: string, kind: DeviceKind): Promise<Asker> {
  const windowId = kind === 'rating-pad' ? 'A01' : null;
  const bearer = await app.get(DevicesService).create({ hallId, kind, name: kind, windowId });
  return async () => ({ bearer });
}
