import { DataSource } from 'typeorm';
import { startTestServer, type TestServer } from './embedded-server';
import { SERVER_VARIABLE } from './server-variable';

declare global {
  var oneWindowTestServer: TestServer | undefined;
}

/** One real PostgreSQL for the whole run; every spec clones its own database from a template. */
export default async function startServer(): Promise<void> {
  const server = await startTestServer();
  globalThis.oneWindowTestServer = server;
  process.env[SERVER_VARIABLE] = server.url;
  await dropFormerTemplates(server.url);
}

/** A server of somebody else's may still hold templates of an earlier schema. */
async function dropFormerTemplates(url: string): Promise<void> {
  const maintenance = await new DataSource({ type: 'postgres', url }).initialize();
  const former = await maintenance.query<{ datname: string }[]>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'onewindow\\_template\\_%'`,
  );
  for (const { datname } of former) {
    await maintenance.query(`ALTER DATABASE "${datname}" IS_TEMPLATE false`);
    await maintenance.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  }
  await maintenance.destroy();
}
