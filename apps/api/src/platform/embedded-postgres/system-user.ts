import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StartupProblem } from '../processes/startup-problem';

/** The account the server runs under. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNTS_FOR_ROOT = ['postgres', 'nobody'];

export function parsePasswd(passwd: string): ServerUser[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    const user = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
    return uid && gid && user.uid > 0 && Number.isInteger(user.gid) ? [user] : [];
  });
}

/**
 * Under root the server runs as the account that owns the cluster already, else as `postgres`,
 * else as `nobody`.
 */
export function pickAccountForRoot(
  accounts: readonly ServerUser[],
  clusterOwner: { uid: number; gid: number } | null,
): ServerUser | null {
  if (clusterOwner && clusterOwner.uid > 0) {
    const known = accounts.find(({ uid }) => uid === clusterOwner.uid);
    return known ?? { name: String(clusterOwner.uid), ...clusterOwner };
  }
  const picked = ACCOUNTS_FOR_ROOT.map((name) => accounts.find((user) => user.name === name));
  return picked.find((user) => user !== undefined) ?? null;
}

export function chooseServerUser(clusterDirectory: string | null): ServerUser {
  if (process.platform === 'win32' || !process.getuid) throw unsupportedPlatform();
  if (process.getuid() !== 0) return ownAccount();
  const accounts = parsePasswd(readFileSync('/etc/passwd', 'utf8'));
  const user = pickAccountForRoot(accounts, ownerOf(clusterDirectory));
  if (user) return user;
  throw new StartupProblem({
    code: 'postgres.no-unprivileged-user',
    what: {
      zh: 'PostgreSQL 不能以 root 运行，而本机没有 postgres 或 nobody 用户。',
      en: 'PostgreSQL cannot run as root, and there is no user postgres or nobody here.',
    },
    remedy: {
      zh: '改用普通用户运行，或新建用户：useradd --system postgres，或设置 DATABASE_URL 使用已有的数据库。',
      en: 'Run as an ordinary user, or create one (useradd --system postgres), or set DATABASE_URL to use a database of your own.',
    },
  });
}

/** What `spawn` needs to run something as the user; nothing when that is who we are. */
export function credentialsOf(user: ServerUser): { uid?: number; gid?: number } {
  return user.uid === process.getuid?.() ? {} : { uid: user.uid, gid: user.gid };
}

function ownAccount(): ServerUser {
  try {
    const { username, uid, gid } = userInfo();
    return { name: username, uid, gid };
  } catch {
    throw new StartupProblem({
      code: 'postgres.user-unknown',
      what: {
        zh: `当前用户（uid ${process.getuid?.()}）在系统中没有账户记录，内置 PostgreSQL 无法运行。`,
        en: `The current user (uid ${process.getuid?.()}) has no entry in the system's list of accounts, so the embedded PostgreSQL cannot run.`,
      },
      remedy: {
        zh: '设置 DATABASE_URL=postgres://… 使用已有的数据库，或给该 uid 建立账户。',
        en: 'Set DATABASE_URL=postgres://… to use a database of your own, or give this uid an account.',
      },
    });
  }
}

function ownerOf(directory: string | null): { uid: number; gid: number } | null {
  if (directory === null || !existsSync(directory)) return null;
  const { uid, gid } = statSync(directory);
  return { uid, gid };
}

export function unsupportedPlatform(): StartupProblem {
  const machine = `${process.platform}-${process.arch}`;
  return new StartupProblem({
    code: 'postgres.platform-unsupported',
    what: {
      zh: `内置 PostgreSQL 不支持本机（${machine}）。`,
      en: `The embedded PostgreSQL does not support this machine (${machine}).`,
    },
    remedy: {
      zh: '设置 DATABASE_URL=postgres://… 使用已有的数据库；在 Windows 上也可以使用 WSL。',
      en: 'Set DATABASE_URL=postgres://… to use a database of your own; on Windows, WSL works too.',
    },
  });
}
