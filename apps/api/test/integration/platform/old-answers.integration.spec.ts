import { deleteOldAnswers } from '../../../src/platform/idempotency/old-answers';
import { aBareHall } from '../../support/bare-hall';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aBareHall(database.dataSource, 'zc');
});
afterAll(() => database.drop());

async function storeAnswers(key: string, count: number, age: string): Promise<void> {
  await database.dataSource.query(
    `INSERT INTO idempotency_record (hall_id, actor, route, key, body_hash, status, created_at)
     SELECT 'zc', 'system', 'POST', $1 || n, '', 200, clock_timestamp() - $3::interval
     FROM generate_series(1, $2) AS n`,
    [key, count, age],
  );
}

describe(deleteOldAnswers.name, () => {
  it('forgets what is older than 48 hours, in as many batches as it takes', async () => {
    await storeAnswers('old', 2_500, '48 hours 1 minute');
    await storeAnswers('young', 3, '47 hours 59 minutes');
    expect(await deleteOldAnswers(database.dataSource)).toBe(2_500);
    const left = await database.dataSource.query<{ key: string }[]>(
      'SELECT key FROM idempotency_record ORDER BY key',
    );
    expect(left.map(({ key }) => key)).toEqual(['young1', 'young2', 'young3']);
    expect(await deleteOldAnswers(database.dataSource)).toBe(0);
  });
});
