import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../processes/atomic-file';
import { StartupProblem } from '../processes/startup-problem';

/** Major version of the binaries; a cluster of another one cannot be opened by them. */
export const POSTGRES_MAJOR = '18';

export const SUPERUSER = 'onewindow';

/** The places of one embedded server below the data directory. */
export interface ClusterFolder {
  readonly dataDirectory: string;
  /** Cluster, password and port together: they come into being in one rename. */
  readonly folder: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly lockFile: string;
  readonly logFile: string;
}

export function clusterFolderIn(dataDirectory: string): ClusterFolder {
  const folder = join(dataDirectory, 'postgres');
  return {
    dataDirectory,
    folder,
    cluster: join(folder, 'cluster'),
    passwordFile: join(folder, 'password'),
    portFile: join(folder, 'port'),
    lockFile: join(dataDirectory, 'postgres.lock'),
    logFile: join(dataDirectory, 'logs', 'postgres.log'),
  };
}

export function hasCluster(places: ClusterFolder): boolean {
  return existsSync(join(places.cluster, 'PG_VERSION'));
}

export function requireMatchingVersion({ cluster }: ClusterFolder): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === POSTGRES_MAJOR) return;
  throw new StartupProblem({
    code: 'postgres.version-mismatch',
    what: {
      zh: `数据目录 ${cluster} 属于 PostgreSQL ${version}，而程序是 ${POSTGRES_MAJOR}。`,
      en: `The data in ${cluster} belongs to PostgreSQL ${version}, and the programs are version ${POSTGRES_MAJOR}.`,
    },
    remedy: {
      zh: '先用原来的版本导出数据再导入，或用 ONEWINDOW_DATA 另选一个空目录。',
      en: 'Export the data with the version that wrote it and import it again, or choose an empty folder with ONEWINDOW_DATA.',
    },
  });
}

export function readPassword({ passwordFile }: ClusterFolder): string {
  try {
    return readFileSync(passwordFile, 'utf8').trim();
  } catch {
    throw new StartupProblem({
      code: 'postgres.password-missing',
      what: {
        zh: `数据库密码文件不存在或无法读取：${passwordFile}`,
        en: `The file with the database's password is missing or cannot be read: ${passwordFile}`,
      },
      remedy: {
        zh: '从备份恢复该文件（权限 0600）；数据可以不要时，用 ONEWINDOW_DATA 另选一个空目录。',
        en: 'Restore it from a backup (mode 0600); if the data may go, choose an empty folder with ONEWINDOW_DATA.',
      },
    });
  }
}

/** The port of the last run, so that addresses outlive a restart. */
export function readLastPort({ portFile }: ClusterFolder): number | null {
  if (!existsSync(portFile)) return null;
  const port = Number(readFileSync(portFile, 'utf8'));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

export function rememberPort({ portFile }: ClusterFolder, port: number): void {
  writeFileAtomically(portFile, `${port}\n`);
}
