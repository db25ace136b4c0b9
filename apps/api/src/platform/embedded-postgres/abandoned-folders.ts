import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { livingOwnerOf, tryOwnerLock } from '../processes/owner-lock';
import { clusterFolderIn, hasCluster } from './cluster-folder';
import { clearOrphanServer } from './orphan-server';

/** A run creates its folder a moment before it locks it. */
const YOUNG_FOLDER_MS = 60_000;

/**
 * Removes the data directories of test runs that died: those below `parent` with the prefix whose
 * owner is gone. Servers still running on them are stopped first.
 */
export async function removeAbandonedDataDirectories(
  parent: string,
  prefix: string,
): Promise<void> {
  if (!existsSync(parent)) return;
  const folder = realpathSync(parent);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(folder, name);
    if (isAbandoned(directory)) await removeDataDirectory(directory);
  }
}

function isAbandoned(directory: string): boolean {
  const { lockFile } = clusterFolderIn(directory);
  if (existsSync(lockFile)) return livingOwnerOf(lockFile) === null;
  const stats = statSync(directory, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > YOUNG_FOLDER_MS;
}

async function removeDataDirectory(directory: string): Promise<void> {
  const places = clusterFolderIn(directory);
  const lock = tryOwnerLock(places.lockFile);
  if (lock.kind === 'held') return;
  try {
    if (hasCluster(places)) await clearOrphanServer(places.cluster, () => undefined);
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  } finally {
    lock.release();
  }
}
