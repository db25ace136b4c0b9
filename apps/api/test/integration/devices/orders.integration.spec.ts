import type { Api } from '@onewindow/client';
import { NO_KIOSK_ORDERS, type BoardOrders, type DeviceOrders } from '@onewindow/contracts';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const NOWHERE = '00000000-0000-4000-8000-000000000009';
const LOCKED: DeviceOrders = {
  volumePercent: 40,
  isLocked: true,
  kiosk: {
    pxPerMm: 1.7,
    pinnedItemIds: [SMALL_HALL.itemId],
    reader: { port: 9_710, token: 'secret' },
    standsAt: { x: 8.5, y: 53, facing: 'north' },
  },
  board: null,
};
const QUIET: DeviceOrders = { volumePercent: 0, isLocked: false, kiosk: null, board: null };
const FAR: BoardOrders = { viewing: { metres: 10, screenInches: 75 }, theme: 'by-hour' };

let database: TestDatabase;
let running: TestApp;
let supervisor: Api;
let kiosk: Api;
let kioskId: string;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
  kiosk = await aDevice(running, HALL, 'kiosk');
  ({ id: kioskId } = await kiosk.device.current());
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

describe('orders of a device', () => {
  it('are none at first', async () => {
    const { orders } = await kiosk.device.current();
    expect(orders).toEqual({
      volumePercent: 100,
      isLocked: false,
      kiosk: NO_KIOSK_ORDERS,
      board: null,
      reloadAskedAt: null,
    });
  });

  it('reach it with its next question, and the list', async () => {
    const { orders } = await supervisor.fleet.order(HALL, kioskId, LOCKED);
    expect(orders).toEqual({ ...LOCKED, reloadAskedAt: null });
    expect((await kiosk.device.current()).orders).toEqual(orders);
    expect(await supervisor.fleet.list(HALL)).toMatchObject([{ id: kioskId, orders }]);
  });

  it('to load itself anew are as many as were given', async () => {
    const first = await supervisor.fleet.reload(HALL, kioskId);
    const second = await supervisor.fleet.reload(HALL, kioskId);
    expect(first.orders.reloadAskedAt! < second.orders.reloadAskedAt!).toBe(true);
    expect((await kiosk.device.current()).orders).toEqual(second.orders);
  });

  it('leave in the audit log how it was before', async () => {
    const [row] = await database.dataSource.query(
      `SELECT action, subject, details -> 'from' ->> 'volumePercent' AS volume FROM audit_entry
       WHERE action = 'device.order'`,
    );
    expect(row).toEqual({ action: 'device.order', subject: `device:${kioskId}`, volume: '100' });
  });

  it.each<[string, DeviceOrders]>([
    ['are complete for a kiosk', QUIET],
    ['tell no kiosk how a board is read', { ...LOCKED, board: FAR }],
    ['know their items', { ...LOCKED, kiosk: { ...NO_KIOSK_ORDERS, pinnedItemIds: ['none'] } }],
  ])('%s, or change nothing', async (_, orders) => {
    const { orders: before } = await kiosk.device.current();
    expect(await refusalOf(supervisor.fleet.order(HALL, kioskId, orders))).toMatch(
      /^(devices\.orders-unfit|catalogue\.item-not-found)$/,
    );
    expect((await kiosk.device.current()).orders).toEqual(before);
  });

  it.each<[string, unknown]>([
    [
      'read from the moon',
      { ...LOCKED, board: { ...FAR, viewing: { metres: 41, screenInches: 75 } } },
    ],
    ['a theme nobody has', { ...LOCKED, board: { ...FAR, theme: 'pink' } }],
    ['too loud', { ...LOCKED, volumePercent: 101 }],
    ['keys as wide as a house', { ...LOCKED, kiosk: { ...NO_KIOSK_ORDERS, pxPerMm: 400 } }],
    [
      'a reader that lets anybody in',
      { ...LOCKED, kiosk: { ...NO_KIOSK_ORDERS, reader: { port: 9_710, token: '' } } },
    ],
    [
      'off the plan',
      {
        ...LOCKED,
        kiosk: { ...NO_KIOSK_ORDERS, standsAt: { x: -1, y: 2, facing: 'north' } },
      },
    ],
    [
      'nine items first',
      { ...LOCKED, kiosk: { ...NO_KIOSK_ORDERS, pinnedItemIds: [...'ABCDEFGHI'] } },
    ],
  ])('are refused: %s', async (_, orders) => {
    const order = supervisor.fleet.order(HALL, kioskId, orders as DeviceOrders);
    expect(await refusalOf(order)).toBe('request.malformed');
  });

  it('never lock a board', async () => {
    const board = await aDevice(running, HALL, 'display');
    const { id } = await board.device.current();
    const locked = { ...QUIET, isLocked: true };
    expect(await refusalOf(supervisor.fleet.order(HALL, id, locked))).toBe('devices.orders-unfit');
    await supervisor.fleet.order(HALL, id, QUIET);
    expect((await board.device.current()).orders).toMatchObject(QUIET);
    await supervisor.fleet.order(HALL, id, { ...QUIET, board: FAR });
    expect((await board.device.current()).orders.board).toEqual(FAR);
  });

  it('are for devices that are there', async () => {
    expect(await refusalOf(supervisor.fleet.order(HALL, NOWHERE, QUIET))).toBe('devices.not-found');
    expect(await refusalOf(supervisor.fleet.reload(HALL, NOWHERE))).toBe('devices.not-found');
  });
});
