import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { EventFeed } from '../../../src/modules/jobs/feed/event-feed';
import type { EventConsumer, FedEvent } from '../../../src/modules/jobs/feed/fed-event';
import { appendToLog } from '../../../src/platform/events/event-log';
import { aBareHall } from '../../support/bare-hall';
import { aJobsProcess } from '../../support/jobs-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let process: TestingModule;
let feed: EventFeed;
let consumer: EventConsumer;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
  await aBareHall(database.dataSource, 'zc');
  process = await aJobsProcess({ databaseUrl: database.url, modules: [], queues: ['spec'] });
  feed = process.get(EventFeed);
  consumer = consumerOf(process);
});
afterEach(async () => {
  await process.close();
  await database.drop();
});

function consumerOf(ofProcess: TestingModule, name = 'spec'): EventConsumer {
  const queue = ofProcess.get<Queue<FedEvent>>(getQueueToken('spec'));
  return { name, types: ['hall.day-turned'], queue };
}

/** The spec's consumer with another way to add a job. */
function adding(add: Queue<FedEvent>['add']): EventConsumer {
  return { ...consumer, queue: Object.create(consumer.queue, { add: { value: add } }) as Queue };
}

/** Events of the wanted type, each followed by one of another. */
async function turnDays(hallId: string, count: number): Promise<void> {
  await database.dataSource.transaction((manager) =>
    appendToLog(manager, {
      hallId,
      actor: 'system',
      at: new Date('2026-01-05T16:00:00Z'),
      audits: [],
      events: Array.from({ length: count }, () => [
        { type: 'hall.day-turned', rooms: [], payload: { businessDate: '2026-01-06' } } as const,
        { type: 'ticket.rated', rooms: [], payload: { ticketId: 't' } } as const,
      ]).flat(),
    }),
  );
}

async function jobIds(): Promise<string[]> {
  const rows = await database.dataSource.query<{ id: string }[]>(
    'SELECT id FROM bullmq.job ORDER BY seq',
  );
  return rows.map(({ id }) => id);
}

async function cursors(): Promise<string[]> {
  const rows = await database.dataSource.query<Record<string, string>[]>(
    'SELECT hall_id, consumer, seq FROM job_cursor ORDER BY hall_id, consumer',
  );
  return rows.map(({ hall_id, consumer: name, seq }) => `${hall_id} ${name} ${seq}`);
}

describe(EventFeed.name, () => {
  it('makes one job of each wanted event, in the order of the stream', async () => {
    await turnDays('zc', 3);
    await feed.feed(consumer);
    expect(await jobIds()).toEqual(['zc.e1.spec.1', 'zc.e1.spec.3', 'zc.e1.spec.5']);
    expect(await cursors()).toEqual(['zc spec 6']);
    const job = await consumer.queue.getJob('zc.e1.spec.3');
    expect(job?.name).toBe('hall.day-turned');
    expect(job?.data).toEqual({
      hallId: 'zc',
      epoch: 'e1',
      seq: 3,
      type: 'hall.day-turned',
      at: '2026-01-05T16:00:00.000Z',
      payload: { businessDate: '2026-01-06' },
    });
  });

  it('goes on where it stood, and does nothing when nothing has happened', async () => {
    await turnDays('zc', 1);
    await feed.feed(consumer);
    await feed.feed(consumer);
    await turnDays('zc', 1);
    await feed.feed(consumer);
    expect(await jobIds()).toEqual(['zc.e1.spec.1', 'zc.e1.spec.3']);
  });

  it('reads a long stream to its end', async () => {
    await turnDays('zc', 450);
    await feed.feed(consumer);
    expect(await jobIds()).toHaveLength(450);
    expect(await cursors()).toEqual(['zc spec 900']);
  });

  it('keeps a cursor of its own for every hall and consumer', async () => {
    await aBareHall(database.dataSource, 'nb');
    await turnDays('zc', 1);
    await turnDays('nb', 2);
    await feed.feed(consumer);
    await feed.feed(consumerOf(process, 'other'));
    expect(await cursors()).toEqual(['nb other 4', 'nb spec 4', 'zc other 2', 'zc spec 2']);
    expect([...(await jobIds())].sort()).toEqual([
      'nb.e1.other.1',
      'nb.e1.other.3',
      'nb.e1.spec.1',
      'nb.e1.spec.3',
      'zc.e1.other.1',
      'zc.e1.spec.1',
    ]);
  });

  it('starts again with a stream that was begun anew', async () => {
    await turnDays('zc', 2);
    await feed.feed(consumer);
    await database.dataSource.query('DELETE FROM hall_event');
    await database.dataSource.query(`UPDATE hall_clock SET seq = 0, epoch = 'e2'`);
    await feed.feed(consumer);
    expect(await cursors()).toEqual(['zc spec 0']);
    await turnDays('zc', 1);
    await feed.feed(consumer);
    expect(await jobIds()).toEqual(['zc.e1.spec.1', 'zc.e1.spec.3', 'zc.e2.spec.1']);
  });
});

describe(`${EventFeed.name} in trouble`, () => {
  it('loses and doubles nothing when it dies between reading and committing', async () => {
    await turnDays('zc', 3);
    const dying = adding(async (...args) => {
      const job = await consumer.queue.add(...args);
      if (job.id === 'zc.e1.spec.3') await endFeedingSession();
      return job;
    });
    await expect(feed.feed(dying)).rejects.toThrow();
    expect(await jobIds()).toEqual([]);
    expect(await cursors()).toEqual([]);
    await feed.feed(consumer);
    expect(await jobIds()).toEqual(['zc.e1.spec.1', 'zc.e1.spec.3', 'zc.e1.spec.5']);
  });

  it('enqueues once when several processes feed at once', async () => {
    const other = await aJobsProcess({
      databaseUrl: database.url,
      modules: [],
      queues: ['spec'],
    });
    await turnDays('zc', 300);
    const feeds = [
      feed.feed(consumer),
      other.get(EventFeed).feed(consumerOf(other)),
      feed.feed(consumer),
      other.get(EventFeed).feed(consumerOf(other)),
    ];
    await Promise.all(feeds);
    await feed.feed(consumer);
    expect(await jobIds()).toHaveLength(300);
    expect(await addedEvents()).toBe(300);
    await other.close();
  });

  it('leaves a hall alone that another process is feeding', async () => {
    await turnDays('zc', 1);
    await feed.feed(consumer);
    await turnDays('zc', 1);
    await database.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM job_cursor FOR UPDATE');
      await feed.feed(consumer);
      expect(await jobIds()).toEqual(['zc.e1.spec.1']);
    });
    await feed.feed(consumer);
    expect(await jobIds()).toEqual(['zc.e1.spec.1', 'zc.e1.spec.3']);
  });

  it('feeds the other halls when one of them fails', async () => {
    await aBareHall(database.dataSource, 'nb');
    await turnDays('nb', 1);
    await turnDays('zc', 1);
    const refusing = adding((...args) =>
      args[1].hallId === 'nb' ? Promise.reject(new Error('no nb')) : consumer.queue.add(...args),
    );
    await expect(feed.feed(refusing)).rejects.toThrow('no nb');
    expect(await jobIds()).toEqual(['zc.e1.spec.1']);
    expect(await cursors()).toEqual(['zc spec 2']);
  });
});

/** As if the machine of the feeding process had vanished. */
async function endFeedingSession(): Promise<void> {
  await database.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'idle in transaction'`,
  );
}

/** How often BullMQ has told that a job was added; a repeat of an id tells it no second time. */
async function addedEvents(): Promise<number> {
  const [row] = await database.dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM bullmq.event WHERE event = 'added'`,
  );
  return row?.count ?? 0;
}
