import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createApplication } from './application';
import { refuseDemoAccounts } from './modules/identity/first-sign-ins/refuse-demo-accounts';
import { type ApiConfig, readConfig } from './platform/config/api-config';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';
import { PlainDoor } from './platform/web/plain-door';

/** One process of the API: HTTP, sockets and jobs. */
async function main(): Promise<void> {
  // Certificates are made by the launcher, which then names their files.
  if (process.env['TLS']) throw new Error('TLS is for npm start; this needs TLS_CERT and TLS_KEY');
  const config = readConfig(process.env);
  const app = await createApplication(config);
  await refuseUnfitDatabase(app.get(DataSource));
  await refuseDemoAccounts(app.get(DataSource), config);
  await app.listen(config.port);
  await openPlainDoor(app, config);
  stopWithParent(() => void app.close().then(() => process.exit(0)));
}

async function openPlainDoor(app: INestApplication, config: ApiConfig): Promise<void> {
  const { tlsCert, httpPort } = config;
  if (tlsCert !== undefined && httpPort !== undefined) await app.get(PlainDoor).open(httpPort);
}

/** The process that started us holds the other end of the channel; without it nobody would stop us. */
function stopWithParent(stop: () => void): void {
  if (process.connected) process.once('disconnect', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
