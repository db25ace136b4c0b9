import { NO_ORDERS } from '@onewindow/contracts';
import request from 'supertest';
import { DeviceSightings } from '../../../src/modules/devices/device-sightings';
import { DevicesService } from '../../../src/modules/devices/devices.service';
import { PrincipalResolver } from '../../../src/modules/identity/principals/principal-resolver.service';
import { type IdentityApp, startIdentityApp } from '../identity/identity-app';

describe('devices', () => {
  let running: IdentityApp;
  let key: string;

  const ask = (secret: string) =>
    request(running.app.getHttpServer())
      .get('/api/v1/device')
      .set('Authorization', `Bearer ${secret}`);
  const device = async () => (await running.dataSource.query('SELECT * FROM device'))[0];

  beforeEach(async () => {
    running = await startIdentityApp();
    key = await running.app
      .get(DevicesService)
      .create({ hallId: 'zc', kind: 'display', name: '大厅综合屏' });
  });
  afterEach(() => running.close());

  it('are told who they are and where they stand', async () => {
    const { body } = await ask(key).expect(200);
    expect(body).toEqual({
      kind: 'device',
      id: (await device()).id,
      hallId: 'zc',
      deviceKind: 'display',
      name: '大厅综合屏',
      areaId: null,
      windowId: null,
      orders: NO_ORDERS,
    });
  });

  it('leave nothing of their key but its hash', async () => {
    const row = await device();
    expect(row.key_hash).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(key);
  });

  it('stand at places of their own hall only', async () => {
    const misplaced = running.app
      .get(DevicesService)
      .create({ hallId: 'zc', kind: 'display', name: '屏', areaId: 'of-no-hall' });
    await expect(misplaced).rejects.toThrow('foreign key');
  });

  it('are refused once they are revoked', async () => {
    await ask(key).expect(200);
    await running.dataSource.query('UPDATE device SET revoked_at = now()');
    running.app.get(PrincipalResolver).forgetAll();
    const { body } = await ask(key).expect(401);
    expect(body.code).toBe('devices.key-invalid');
  });

  it('are marked as seen when sightings are written, not at every request', async () => {
    await ask(key).expect(200);
    expect((await device()).last_seen_at).toBeNull();
    await running.app.get(DeviceSightings).write();
    expect((await device()).last_seen_at).toBeInstanceOf(Date);
  });
});
