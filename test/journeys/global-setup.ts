import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tryOwnerLock } from '../../apps/api/src/platform/processes/owner-lock';
import { HallUnderTest } from './hall-under-test';
import { publishPreparedHall } from './prepared-place';

/**
 * Starts the sample hall from nothing once, as on a new machine, and keeps what it has made: every
 * journey opens a copy, which takes half the time.
 */
export default async function prepareHall(): Promise<() => Promise<void>> {
  const hall = await HallUnderTest.openNew();
  await hall.close();
  const { dataDirectory } = hall.place;
  for (const log of ['hall.log', 'logs']) {
    rmSync(join(dataDirectory, log), { recursive: true, force: true });
  }
  // For as long as this process lives, others do not take the folder for an abandoned one.
  const lock = tryOwnerLock(join(dataDirectory, 'prepared.lock'));
  publishPreparedHall(hall.place);
  return async () => {
    if (lock.kind === 'acquired') lock.release();
    await hall.stop();
  };
}
