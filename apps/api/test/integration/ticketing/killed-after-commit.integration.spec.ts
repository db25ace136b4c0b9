import { command, createApi } from '@onewindow/client';
import { hashDeviceKey, makeDeviceKey } from '../../../src/modules/devices/device-key';
import { startApiProcess } from '../../support/api-process';
import { startSilentProxy } from '../../support/silent-proxy';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';

let database: TestDatabase;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  key = makeDeviceKey(HALL);
  await database.dataSource.query(
    `INSERT INTO device (hall_id, id, kind, name, key_hash)
     VALUES ($1, gen_random_uuid(), 'kiosk', 'kiosk', $2)`,
    [HALL, hashDeviceKey(key)],
  );
});

afterAll(() => database.drop());

async function labels(): Promise<string[]> {
  const rows = await database.dataSource.query<{ label: string }[]>('SELECT label FROM ticket');
  return rows.map(({ label }) => label);
}

describe('a process killed between the commit and the answer', () => {
  it('has issued one ticket, and the repeat of the key press is told which', async () => {
    const pressed = command();
    const request = { itemIds: ['A-SCJG-0040'], purpose: 'apply' } as const;
    const first = await startApiProcess(database.url);
    const proxy = await startSilentProxy(first.port);
    const gone = new AbortController();
    const unanswered = createApi({ baseUrl: proxy.baseUrl, bearer: () => key })
      .tickets.issue(HALL, request, { command: pressed, signal: gone.signal })
      .catch(() => 'no answer');
    while ((await labels()).length === 0) await new Promise((resolve) => setImmediate(resolve));
    await first.kill();
    gone.abort();
    expect(await unanswered).toBe('no answer');
    proxy.close();

    const second = await startApiProcess(database.url);
    try {
      const api = createApi({ baseUrl: second.baseUrl, bearer: () => key });
      const { ticket } = await api.tickets.issue(HALL, request, { command: pressed });
      expect(await labels()).toEqual([ticket.label]);
    } finally {
      await second.kill();
    }
  });
});
