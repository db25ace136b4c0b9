import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupProblem } from '../processes/startup-problem';
import { SUPERUSER, type ClusterFolder } from './cluster-folder';
import { SERVER_ENVIRONMENT } from './native-binaries';
import { credentialsOf, type ServerUser } from './system-user';

const DRAFT_PREFIX = 'postgres.draft-';

/**
 * By code point and with the server's own rules, the same on every machine: no C library is asked to
 * compare the hall's id in every index, and none can change its order with an upgrade.
 */
const LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/**
 * Creates the cluster beside its place and moves it there when it is whole: a run killed meanwhile
 * leaves a draft, which the next one removes, and never half a cluster.
 */
export async function createCluster(
  places: ClusterFolder,
  native: string,
  user: ServerUser,
): Promise<void> {
  removeDrafts(places.dataDirectory);
  const draft = join(places.dataDirectory, `${DRAFT_PREFIX}${randomBytes(4).toString('hex')}`);
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  chownSync(passwordFile, user.uid, user.gid);
  chownSync(draft, user.uid, user.gid);
  const args = initdbArguments(join(draft, 'cluster'), passwordFile);
  const { exitCode, output } = await runInitdb(join(native, 'bin/initdb'), args, user);
  if (exitCode === 0) {
    renameSync(draft, places.folder);
    return;
  }
  rmSync(draft, { recursive: true, force: true });
  throw initialisationFailed(places, output);
}

function removeDrafts(dataDirectory: string): void {
  const drafts = readdirSync(dataDirectory).filter((name) => name.startsWith(DRAFT_PREFIX));
  for (const name of drafts) rmSync(join(dataDirectory, name), { recursive: true, force: true });
}

function initdbArguments(cluster: string, passwordFile: string): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...LOCALE,
    '--no-instructions',
  ];
}

function runInitdb(
  program: string,
  args: string[],
  user: ServerUser,
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...credentialsOf(user),
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const append = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

function initialisationFailed(places: ClusterFolder, output: string): StartupProblem {
  return new StartupProblem({
    code: 'postgres.initialisation-failed',
    what: {
      zh: `无法在 ${places.dataDirectory} 创建数据库。`,
      en: `The database could not be created in ${places.dataDirectory}.`,
    },
    remedy: {
      zh: '检查磁盘空间和目录权限后重试，或用 ONEWINDOW_DATA 另选目录，或设置 DATABASE_URL 使用已有的数据库。',
      en: 'Check the room on the disk and the rights of the folder and try again, or choose another folder with ONEWINDOW_DATA, or set DATABASE_URL to use a database of your own.',
    },
    details: output.trim().split('\n').slice(-12),
  });
}
