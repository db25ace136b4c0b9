import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createApplication } from './application';
import { refuseDemoAccounts } from './modules/identity/first-sign-ins/refuse-demo-accounts';
import { readConfig } from './platform/config/api-config';

/** One process of the API: HTTP, sockets and jobs. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApplication(config);
  await refuseDemoAccounts(app.get(DataSource), config);
  await app.listen(config.port);
  stopWithParent(() => void app.close().then(() => process.exit(0)));
}

/** The process that started us holds the other end of the channel; without it nobody would stop us. */
function stopWithParent(stop: () => void): void {
  if (process.connected) process.once('disconnect', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
