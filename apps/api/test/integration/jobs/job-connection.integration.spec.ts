import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { JobConnection } from '../../../src/modules/jobs/connection/job-connection';
import { PostgresJobConnection } from '../../../src/modules/jobs/connection/postgres-job-connection';
import { aJobsProcess } from '../../support/jobs-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
});
afterEach(() => database.drop());

describe(PostgresJobConnection.name, () => {
  let process: TestingModule;
  let connection: JobConnection;
  let queue: Queue;

  beforeEach(async () => {
    process = await aJobsProcess({ databaseUrl: database.url, modules: [], queues: ['spec'] });
    connection = process.get(JobConnection);
    queue = process.get<Queue>(getQueueToken('spec'));
    await database.dataSource.query('CREATE TABLE business (id int)');
  });
  afterEach(() => process.close());

  const storedJobs = () => database.dataSource.query('SELECT id FROM bullmq.job');
  const storedRows = () => database.dataSource.query('SELECT id FROM business');
  const add = (jobId: string) => queue.add('work', { of: jobId }, { jobId });

  it('adds a job when the business transaction commits, and not before', async () => {
    await database.dataSource.transaction(async (manager) => {
      await manager.query('INSERT INTO business VALUES (1)');
      await connection.within(manager, () => add('first'));
      expect(await storedJobs()).toEqual([]);
      expect(await queue.getJob('first')).toBeUndefined();
    });
    expect(await storedJobs()).toEqual([{ id: 'first' }]);
    expect((await queue.getJob('first'))?.data).toEqual({ of: 'first' });
  });

  it('lets the job vanish with a business transaction that fails', async () => {
    const failing = database.dataSource.transaction(async (manager) => {
      await manager.query('INSERT INTO business VALUES (1)');
      await connection.within(manager, () => add('first'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await storedJobs()).toEqual([]);
    expect(await storedRows()).toEqual([]);
  });

  it('adds the same job once, within a transaction and after it', async () => {
    await database.dataSource.transaction(async (manager) => {
      await connection.within(manager, async () => {
        await add('first');
        await add('first');
      });
    });
    await add('first');
    expect(await storedJobs()).toEqual([{ id: 'first' }]);
  });

  it('leaves the transaction its own names once the jobs are added', async () => {
    await database.dataSource.transaction(async (manager) => {
      await connection.within(manager, () => add('first'));
      await manager.query('INSERT INTO business VALUES (1)');
    });
    expect(await storedRows()).toEqual([{ id: 1 }]);
  });

  it('takes no job that belongs to no transaction for one of it', async () => {
    await expect(
      connection.within(database.dataSource.manager, () => add('first')),
    ).rejects.toThrow('no transaction');
    const failing = database.dataSource.transaction(async (manager) => {
      await connection.within(manager, () => add('inside'));
      await add('outside');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow();
    expect(await storedJobs()).toEqual([{ id: 'outside' }]);
  });
});

describe('the schema of the jobs', () => {
  it('is made once by processes that start together', async () => {
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => PostgresJobConnection.open(database.url)),
    );
    const versions = await database.dataSource.query<unknown[]>(
      'SELECT version FROM bullmq.migration',
    );
    expect(versions.length).toBeGreaterThan(0);
    await Promise.all(opened.map((connection) => connection.onApplicationShutdown()));
  });

  it('stays out of the way of the hall’s tables', async () => {
    const connection = await PostgresJobConnection.open(database.url);
    const shared = await database.dataSource.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND relname IN ('job', 'event', 'scheduler', 'meta')`,
    );
    expect(shared).toEqual([]);
    await connection.onApplicationShutdown();
  });
});
