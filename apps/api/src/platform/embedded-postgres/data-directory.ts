import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { StartupProblem } from '../processes/startup-problem';
import { clusterFolderIn } from './cluster-folder';
import { createFolderFor, firstUnreachableFolder } from './folder-access';
import { chooseServerUser, type ServerUser } from './system-user';

/** The data directory of a hall with an embedded server, ready to be written, by its real path. */
export function openDataDirectory(dataDirectory: string): string {
  return prepareDataDirectory(
    dataDirectory,
    chooseServerUser(clusterFolderIn(dataDirectory).folder),
  );
}

/**
 * Makes the data directory ready for us and for the server's user, and returns its real path:
 * processes are recognised by it, so it must not depend on which link led there.
 */
export function prepareDataDirectory(dataDirectory: string, user: ServerUser): string {
  try {
    createFolderFor(user, dataDirectory);
    accessSync(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(dataDirectory, error);
  }
  const directory = realpathSync(dataDirectory);
  const blocking = firstUnreachableFolder(directory, user);
  if (blocking !== null) throw unreachable(directory, blocking, user);
  requireOwnCluster(directory, user);
  return directory;
}

/** A first run as root leaves a cluster that an ordinary user cannot open, and so on. */
function requireOwnCluster(directory: string, user: ServerUser): void {
  const { folder } = clusterFolderIn(directory);
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === user.uid) return;
  throw new StartupProblem({
    code: 'postgres.folder-of-another-user',
    what: {
      zh: `数据库文件 ${folder} 属于另一个用户（uid ${owner}），用户 ${user.name} 无法使用。`,
      en: `The database files in ${folder} belong to another user (uid ${owner}); ${user.name} cannot use them.`,
    },
    remedy: {
      zh: `用原来的用户（或 root）运行，或执行 sudo chown -R ${user.name} '${directory}'，或用 ONEWINDOW_DATA 另选目录。`,
      en: `Run as the user of the first time (or root), or give them over: sudo chown -R ${user.name} '${directory}', or choose another folder with ONEWINDOW_DATA.`,
    },
  });
}

function notWritable(directory: string, error: unknown): StartupProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartupProblem({
    code: 'postgres.folder-not-writable',
    what: {
      zh: `无法写入数据目录 ${directory}。`,
      en: `The data directory ${directory} cannot be written.`,
    },
    remedy: {
      zh: '修正目录权限，或用 ONEWINDOW_DATA 另选目录。',
      en: 'Correct the rights of the folder, or choose another one with ONEWINDOW_DATA.',
    },
    details: [reason],
  });
}

function unreachable(directory: string, blocking: string, user: ServerUser): StartupProblem {
  return new StartupProblem({
    code: 'postgres.folder-unreachable',
    what: {
      zh: `PostgreSQL 不能以 root 运行，而用户 ${user.name} 无法进入 ${blocking}，因此到不了数据目录 ${directory}。`,
      en: `PostgreSQL cannot run as root, and the user ${user.name} may not enter ${blocking}, so it cannot reach the data directory ${directory}.`,
    },
    remedy: {
      zh: `允许进入：chmod o+x '${blocking}'，或用 ONEWINDOW_DATA 选择其他目录（不设置时会自动选择）。`,
      en: `Let it in with chmod o+x '${blocking}', or choose another folder with ONEWINDOW_DATA (without it, one is found).`,
    },
  });
}
