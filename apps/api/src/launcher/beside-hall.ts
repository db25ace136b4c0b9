import { randomBytes } from 'node:crypto';
import { type ApiConfig, readConfig } from '../platform/config/api-config';
import { StartupProblem } from '../platform/processes/startup-problem';
import { hasPendingMigrations } from '../preparation/run-migrations';
import { runningDatabaseUrl } from './running-database';

/**
 * What a program reads that works beside an open hall.
 *
 * @throws StartupProblem when no database runs, or when this program is newer than its schema
 */
export async function configBesideHall(
  projectRoot: string,
  env: NodeJS.ProcessEnv,
): Promise<ApiConfig> {
  const config = readConfig({
    ...env,
    DATABASE_URL: runningDatabaseUrl(projectRoot, env),
    DATABASE_POOL_SIZE: '2',
    // No token is made here; the hall's own secret stays where it is.
    ONEWINDOW_SECRET: randomBytes(32).toString('hex'),
  });
  if (await hasPendingMigrations(config)) throw schemaOld();
  return config;
}

function schemaOld(): StartupProblem {
  return new StartupProblem({
    code: 'hall.schema-old',
    what: {
      zh: '数据库结构不是最新的。',
      en: 'The schema of the database is older than this program.',
    },
    remedy: { zh: '先运行一次 npm start。', en: 'Run npm start once first.' },
  });
}
