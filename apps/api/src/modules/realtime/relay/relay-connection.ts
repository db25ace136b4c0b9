import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { statementName } from '../../../platform/database/preparing-client';
import { EVENT_CHANNEL } from '../../../platform/events/event-wakeup';

/** Told apart from the pool's connections in the database's list of sessions. */
export const RELAY_APPLICATION_NAME = 'onewindow-relay';

const CONNECT_TIMEOUT_MS = 5_000;
/** A database that does not answer this simple question has been lost, whatever its socket says. */
const QUERY_TIMEOUT_MS = 5_000;
const RECONNECT_MS = 250;
/** A database that hangs must not hold up our own end. */
const FAREWELL_MS = 1_000;

/**
 * One connection of its own, which listens and reads. A failed query or a lost socket ends it and a
 * new one is made, for as long as it takes.
 */
export class RelayConnection {
  private readonly logger = new Logger(RelayConnection.name);
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    /** Called with the payload of a notification, and without one when the connection is there. */
    private readonly woken: (payload?: string) => void,
  ) {}

  /** Resolves after the first attempt, whether it has succeeded or not. */
  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: RELAY_APPLICATION_NAME,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.woken(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}`);
    } catch (error) {
      this.lose(client, error);
      return;
    }
    if (this.stopped) await client.end();
    else this.adopt(client);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    if (client) await Promise.race([client.end(), pause(FAREWELL_MS, undefined, { ref: false })]);
  }

  /** One after the other. @throws Error while there is no connection */
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const result = this.last.then(() => this.run<Row>(sql, parameters));
    this.last = result.catch(() => undefined);
    return result;
  }

  private async run<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const { client } = this;
    if (!client) throw new Error('Connection terminated: the relay is reconnecting');
    try {
      // Asked at every commit: planned anew each time it takes a fifth longer.
      const query = { name: statementName(sql), text: sql, values: parameters };
      return (await client.query<Row & object>(query)).rows;
    } catch (error) {
      this.lose(client, error);
      throw error;
    }
  }

  private adopt(client: Client): void {
    this.client = client;
    this.woken();
  }

  private lose(client: Client, error?: unknown): void {
    const isCurrent = this.client === client;
    if (this.stopped || this.retry || (this.client && !isCurrent)) return;
    if (isCurrent) this.logger.warn({ error }, 'The relay has lost its connection');
    this.client = undefined;
    client.removeAllListeners();
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.start();
    }, RECONNECT_MS);
  }
}
