import { readFileSync } from 'node:fs';
import {
  clusterFolderIn,
  readPassword,
  SUPERUSER,
} from '../platform/embedded-postgres/cluster-folder';
import { resolveDataDirectory } from '../platform/embedded-postgres';
import { identifyProcess } from '../platform/processes/process-identity';
import { StartupProblem } from '../platform/processes/startup-problem';
import { DATABASE_NAME } from './hall-database';
import { runRecordFile, type RunRecord } from './run-record';

/**
 * The database a tool works on beside a hall: the one `DATABASE_URL` names, or the embedded one of
 * the hall that runs on this machine.
 */
export function runningDatabaseUrl(projectRoot: string, env: NodeJS.ProcessEnv): string {
  if (env['DATABASE_URL']) return env['DATABASE_URL'];
  const { directory } = resolveDataDirectory(projectRoot, env);
  const port = embeddedPort(readRunRecord(directory));
  if (port === null) throw notRunning(directory);
  const password = readPassword(clusterFolderIn(directory));
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
}

/** Where the embedded server of a recorded run listens; null when it has ended since. */
export function embeddedPort(record: RunRecord | null): number | null {
  const database = record?.database;
  if (database?.kind !== 'embedded' || identifyProcess(database.pid) === null) return null;
  return database.port;
}

export function readRunRecord(dataDirectory: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(runRecordFile(dataDirectory), 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}

function notRunning(dataDirectory: string): StartupProblem {
  return new StartupProblem({
    code: 'hall.database-unreachable',
    what: {
      zh: `没有找到正在运行的数据库（数据目录 ${dataDirectory}）。`,
      en: `No running database was found (data directory ${dataDirectory}).`,
    },
    remedy: {
      zh: '先运行 npm start 并保持运行，再在另一个终端运行本命令；或用 DATABASE_URL 指定数据库。',
      en: 'Run npm start, leave it running and repeat this in a second terminal; or name the database with DATABASE_URL.',
    },
  });
}
