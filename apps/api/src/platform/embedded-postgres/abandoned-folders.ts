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
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.startsWith(prefix))) {
    const directory = join(folder, entry.name);
    if (entry.isDirectory() && isAbandoned(directory)) await removeDataDirectory(directory);
  }
}

function isAbandoned(directory: string): boolean {
  const locks = readdirSync(directory).filter((name) => name.endsWith('.lock'));
  if (locks.length > 0) return !locks.some((name) => livingOwnerOf(join(directory, name)));
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
