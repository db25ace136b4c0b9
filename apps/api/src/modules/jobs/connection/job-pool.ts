import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { ConnectionClosedError, type PgPool, type PgPoolClient, type PgQueryResult } from 'bullmq';
import { DatabaseError, type Pool } from 'pg';
import type { QueryRunner } from 'typeorm';
import { isConnectionLoss } from '../../../platform/database/postgres-errors';
import { jobTrouble } from '../job-trouble';

/** What a query waits before it fails for want of a server: the loops of BullMQ ask again at once. */
const LOSS_PAUSE_MS = 500;

interface Enlisted {
  runner: QueryRunner | undefined;
}

/**
 * The pool BullMQ believes it has. Its queries go to the pool of the jobs, except within a business
 * transaction, where they become part of it: BullMQ adds a job by nothing but `query`.
 *
 * BullMQ knows a lost connection only as ECONNREFUSED or ConnectionClosedError; at anything else
 * its loops spin and print. So every loss is told in the form it waits at.
 */
export class JobPool implements PgPool {
  /** Read by BullMQ: a dead LISTEN connection will be noticed. */
  readonly options = { keepAlive: true };
  private readonly enlisted = new AsyncLocalStorage<Enlisted>();

  constructor(private readonly pool: Pool) {}

  /** Runs work whose queries here belong to the transaction of the runner. */
  async within<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
    const transaction: Enlisted = { runner };
    try {
      return await this.enlisted.run(transaction, work);
    } finally {
      // What BullMQ may have started meanwhile must not find its way into a finished transaction.
      transaction.runner = undefined;
    }
  }

  async query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
    const runner = this.enlisted.getStore()?.runner;
    if (runner) {
      const { records, affected } = await runner.query(text, [...params], true);
      return { rows: records as R[], rowCount: affected ?? null };
    }
    const { rows, rowCount } = await this.reach(() => this.pool.query(text, [...params]));
    return { rows: rows as R[], rowCount };
  }

  connect(): Promise<PgPoolClient> {
    return this.reach(() => this.pool.connect());
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  /** Whoever opened the pool listens to it once; BullMQ would do so once for every queue. */
  on(): this {
    return this;
  }

  removeAllListeners(): this {
    return this;
  }

  private async reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (isAnswer(error)) throw error;
      const loss = new ConnectionClosedError(undefined, error);
      jobTrouble.tell('pool', loss);
      await pause(LOSS_PAUSE_MS);
      throw loss;
    }
  }
}

/** A server that ends the session, or admits nobody, has not answered what it was asked. */
function isAnswer(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity !== 'FATAL' && !isConnectionLoss(error);
}
