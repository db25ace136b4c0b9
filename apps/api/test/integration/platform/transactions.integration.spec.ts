import { DataSource, type EntityManager } from 'typeorm';
import { servingOptions } from '../../../src/platform/database/database-options';
import { violatedUniqueConstraint } from '../../../src/platform/database/postgres-errors';
import { Transactions } from '../../../src/platform/database/transactions';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let dataSource: DataSource;
let transactions: Transactions;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  // One connection: whatever a transaction leaves behind on it, the next one finds.
  const options = servingOptions({ databaseUrl: database.url, databasePoolSize: 1 });
  dataSource = await new DataSource(options).initialize();
  transactions = new Transactions(dataSource);
  await dataSource.query('CREATE TABLE mark (id integer PRIMARY KEY)');
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

afterEach(() => dataSource.query('DELETE FROM mark'));

const mark = (manager: EntityManager, id: number) =>
  manager.query<unknown[]>('INSERT INTO mark (id) VALUES ($1)', [id]);

async function marks(): Promise<readonly number[]> {
  const rows = await dataSource.query<{ id: number }[]>('SELECT id FROM mark ORDER BY id');
  return rows.map(({ id }) => id);
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe(Transactions.name, () => {
  it('commits what was sent without waiting, in the order it was sent', async () => {
    await transactions.run((manager, sent) => {
      sent.add(mark(manager, 1));
      sent.add(manager.query('UPDATE mark SET id = $1 WHERE id = $2', [2, 1]));
      return Promise.resolve();
    });
    expect(await marks()).toEqual([2]);
  });

  it('lets a later statement see an earlier one nobody waited for', async () => {
    const seen = await transactions.run(async (manager, sent) => {
      sent.add(mark(manager, 7));
      return manager.query<{ id: number }[]>('SELECT id FROM mark WHERE id = $1', [7]);
    });
    expect(seen).toEqual([{ id: 7 }]);
  });

  it('undoes everything when one of them fails, and says which', async () => {
    const failure = await failureOf(
      transactions.run((manager, sent) => {
        for (const id of [1, 1, 2]) sent.add(mark(manager, id));
        return Promise.resolve();
      }),
    );
    expect(violatedUniqueConstraint(failure)).toBe('mark_pkey');
    expect(await marks()).toEqual([]);
  });

  it('tells the cause when work stumbles over what failed before', async () => {
    const failure = await failureOf(
      transactions.run(async (manager, sent) => {
        for (const id of [1, 1]) sent.add(mark(manager, id));
        await manager.query('SELECT 1');
      }),
    );
    expect(violatedUniqueConstraint(failure)).toBe('mark_pkey');
  });

  it('undoes what was sent when the work itself refuses, and tells that', async () => {
    const refusal = new Error('refused');
    const failure = await failureOf(
      transactions.run((manager, sent) => {
        sent.add(mark(manager, 1));
        return Promise.reject(refusal);
      }),
    );
    expect(failure).toBe(refusal);
    expect(await marks()).toEqual([]);
  });

  it('runs again when a statement nobody waited for has lost a race for locks', async () => {
    let attempts = 0;
    await transactions.run((manager, sent) => {
      attempts += 1;
      sent.add(mark(manager, attempts));
      if (attempts === 1) sent.add(manager.query(LOST_RACE));
      return Promise.resolve();
    });
    expect(attempts).toBe(2);
    expect(await marks()).toEqual([2]);
  });

  it('lets the mapper insert, update and ask in it as in any other', async () => {
    const counts = await transactions.run(async (manager) => {
      await mark(manager, 3);
      const result = await manager.query<[unknown[], number]>(
        'DELETE FROM mark WHERE id = $1',
        [3],
      );
      return { deleted: result[1], inside: manager.queryRunner?.isTransactionActive };
    });
    expect(counts).toEqual({ deleted: 1, inside: true });
  });
});

const LOST_RACE = `DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$`;
