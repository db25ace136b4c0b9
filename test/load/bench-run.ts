import type { Client } from 'pg';
import { startApiProcess } from '../../apps/api/test/support/api-process';
import { copySampleHall } from './bench-halls';
import type { BenchServer } from './bench-server';
import type { BenchWish } from './wish';
import { withClient } from './with-client';
import { WorkerProcess } from './worker-process';
import type { Form } from './worker-messages';

const MANY_HALLS = 20;
const MANY_HALLS_TEMPLATE = 'many_halls';

/** The same for every form that is compared. */
export const CONNECTIONS = 20;

interface Closable {
  stop(): Promise<unknown>;
}

/** One run of the benchmark: its server, and what has been started for it. */
export class BenchRun {
  private readonly opened: Closable[] = [];
  private manyHalls: Promise<readonly string[]> | undefined;

  constructor(
    readonly wish: BenchWish,
    private readonly server: BenchServer,
    readonly say: (progress: string) => void,
  ) {}

  /** A new database with the sample hall, furnished further. */
  async hall<T>(
    name: string,
    furnish: (client: Client) => Promise<T>,
  ): Promise<{ readonly url: string; readonly furnished: T }> {
    const url = await this.server.newDatabase(name);
    return { url, furnished: await withClient(url, furnish) };
  }

  /** The same with twenty halls. */
  async halls<T>(
    name: string,
    furnish: (client: Client, hallIds: readonly string[]) => Promise<T>,
  ): Promise<{ readonly url: string; readonly furnished: T }> {
    this.manyHalls ??= this.buildManyHalls();
    const hallIds = await this.manyHalls;
    const url = await this.server.newDatabase(name, MANY_HALLS_TEMPLATE);
    return { url, furnished: await withClient(url, (client) => furnish(client, hallIds)) };
  }

  /** @param url of the database; the form `http` gets an API of its own over it */
  async worker(form: Form, url: string): Promise<WorkerProcess> {
    return this.start(form, form === 'http' ? await this.api(url) : url);
  }

  /** @param baseUrl of an API that is there already */
  workerAt(baseUrl: string): Promise<WorkerProcess> {
    return this.start('http', baseUrl);
  }

  /** The whole program over a database. @returns its address */
  async api(url: string): Promise<string> {
    const settings = { DATABASE_POOL_SIZE: String(CONNECTIONS), NODE_ENV: 'production' };
    const api = await startApiProcess(url, settings);
    this.opened.push({ stop: () => api.kill() });
    return api.baseUrl;
  }

  /** Ends what a part has started, the last first. */
  async tidyUp(): Promise<void> {
    for (const one of this.opened.splice(0).reverse()) await one.stop();
  }

  private async start(form: Form, address: string): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start({ form, address, connections: CONNECTIONS });
    this.opened.push(worker);
    return worker;
  }

  private async buildManyHalls(): Promise<readonly string[]> {
    this.say(`${MANY_HALLS} halls like the sample`);
    const url = await this.server.newDatabase(MANY_HALLS_TEMPLATE);
    return withClient(url, (client) => copySampleHall(client, MANY_HALLS));
  }
}
