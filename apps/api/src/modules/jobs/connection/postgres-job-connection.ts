import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { JOB_CONNECTIONS_MAX } from '../../../platform/config/connection-numbers';
import { jobTrouble } from '../job-trouble';
import { JobConnection } from './job-connection';
import { JobPool } from './job-pool';

/** Jobs in the hall's own database, in a schema of their own beside the hall's tables. */
export class PostgresJobConnection extends JobConnection {
  private constructor(override readonly options: JobPool) {
    super();
  }

  /** Migrates the schema of the jobs first; processes that start together wait for one another. */
  static async open(databaseUrl: string): Promise<PostgresJobConnection> {
    const pool = openPool(databaseUrl);
    try {
      const client = await pool.connect();
      try {
        await runMigrations(client, DEFAULT_SCHEMA);
      } finally {
        client.release();
      }
    } catch (error) {
      await pool.end();
      throw error;
    }
    return new PostgresJobConnection(new JobPool(pool));
  }

  override async within<T>({ queryRunner }: EntityManager, addJobs: () => Promise<T>): Promise<T> {
    if (!queryRunner?.isTransactionActive)
      throw new Error('There is no transaction to add jobs to');
    await queryRunner.query(`SET LOCAL search_path TO ${DEFAULT_SCHEMA}`);
    const added = await this.options.within(queryRunner, addJobs);
    await queryRunner.query('SET LOCAL search_path TO DEFAULT');
    return added;
  }

  override onApplicationShutdown(): Promise<void> {
    return this.options.end();
  }
}

function openPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: JOB_CONNECTIONS_MAX,
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    application_name: 'onewindow-jobs',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A client that breaks while BullMQ holds it would end the process if nobody listened to it.
  pool.on('connect', (client) => client.on('error', (error) => jobTrouble.tell('pool', error)));
  pool.on('error', (error) => jobTrouble.tell('pool', error));
  return pool;
}
