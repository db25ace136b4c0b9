import { setTimeout as pause } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type Job,
  type Processor,
  type QueueOptions,
  type RedisOptions,
  type WorkerOptions,
} from 'bullmq';
import { jobTrouble } from '../job-trouble';
import { JobPool } from './job-pool';
import { withPatience } from './limited-patience';

/** A worker looks at its queue at least this often, whatever became of the news about it. */
const LONGEST_WAIT_SECONDS = 10;
/** After a lost connection, or any other trouble in asking for a job. */
const RETRY_DELAY_MS = 1_000;
/** For the last jobs to end; what is cut off then is done again by whoever starts next. */
const CLOSING_PATIENCE_MS = 5_000;

/** Chooses where a queue lives by what it is given as its connection. */
export const createJobBackend: BackendFactory = (name, options, kind) => {
  const connection: unknown = options.connection;
  if (connection instanceof JobPool) {
    return createPostgresBackend(name, { ...options, connection }, kind);
  }
  return createRedisBackend(
    name,
    { ...options, connection: redisOptions(options.connection, kind) },
    kind,
  );
};

/** A worker waits for a lost server as long as it takes; who adds a job is told at once. */
function redisOptions(options: RedisOptions, kind: Parameters<BackendFactory>[2]): RedisOptions {
  const patience = kind?.withBlockingConnection
    ? { maxRetriesPerRequest: null }
    : { maxRetriesPerRequest: 1, enableOfflineQueue: false };
  return { ...options, ...patience, retryStrategy: () => RETRY_DELAY_MS };
}

/** A queue that is never without somebody who hears its errors. */
export class JobQueue extends Queue {
  private ending: Promise<void> | undefined;

  constructor(name: string, options: QueueOptions) {
    super(name, options);
    this.on('error', (error) => jobTrouble.tell(name, error));
  }

  override close(): Promise<void> {
    return (this.ending ??= end(this, super.close()));
  }
}

/** A worker that is never without somebody who hears its errors, and never waits for long. */
export class JobWorker extends Worker {
  private ending: Promise<void> | undefined;

  constructor(name: string, processor: Processor, options: WorkerOptions) {
    super(name, processor, { runRetryDelay: RETRY_DELAY_MS, ...options });
    this.on('error', (error) => jobTrouble.tell(name, error));
    this.on('failed', (job: Job | undefined, error) =>
      jobTrouble.tell(subjectOf(name, job), error),
    );
  }

  /** BullMQ would trust its LISTEN connection for an hour. */
  override get maximumBlockTimeout(): number {
    return Math.min(super.maximumBlockTimeout, LONGEST_WAIT_SECONDS);
  }

  /** BullMQ would ask again at once, and for ever, at any error but that of a lost connection. */
  protected override async moveToActive(token: string, name?: string): Promise<Job> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await pause(RETRY_DELAY_MS);
      throw error;
    }
  }

  override close(force?: boolean): Promise<void> {
    return (this.ending ??= end(this, super.close(force)));
  }
}

/** A server that is gone must not keep the process from ending. */
function end(one: Queue | Worker, closing: Promise<void>): Promise<void> {
  const closed = closing.catch((error: unknown) => jobTrouble.tell(one.name, error));
  return withPatience(closed, CLOSING_PATIENCE_MS, () => {
    one.disconnect().catch(() => undefined);
  });
}

function subjectOf(queue: string, job: Job | undefined): string {
  return job ? `${queue}/${job.name}` : queue;
}
