import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { createApplication } from '../../src/application';
import { readConfig } from '../../src/platform/config/api-config';
import type { TestDatabase } from './test-database';
import { TEST_SECRET } from './test-secret';
import { watchAnswers, type WatchedAnswers } from './watched-answers';

export interface TestApp {
  readonly app: INestApplication;
  readonly baseUrl: string;
  readonly answers: WatchedAnswers;
  /** @throws Error when an answer was not as the description of the API promises */
  close(): Promise<void>;
}

/** One real process's worth of API on a free port, over the spec's own database. */
export async function startTestApp(
  database: TestDatabase,
  env: NodeJS.ProcessEnv = {},
): Promise<TestApp> {
  const config = readConfig({
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '12',
    // A machine out of breath makes a test slow, not wrong.
    DATABASE_WAIT_MS: '50000',
    PORT: '0',
    ONEWINDOW_SECRET: TEST_SECRET,
    LOG_LEVEL: 'warn',
    ...env,
  });
  const app = await createApplication(config);
  const answers = watchAnswers(app);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const close = async () => {
    await app.close();
    if (answers.faults.length > 0) throw new Error(answers.faults.join('\n'));
  };
  return { app, baseUrl: `http://127.0.0.1:${port}`, answers, close };
}
