import { openKioskStore } from './indexed-store';
import { NO_STORE } from './no-store';
import type { KioskKeeping } from './open-office';

/** A disk that does not answer by then is no help to anybody who stands at the kiosk. */
const PATIENCE_MS = 3_000;

/** What the kiosk has kept. A browser that keeps nothing still takes numbers from the server. */
export async function readKeeping(): Promise<KioskKeeping> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([openKeeping(), patience.then(keepingNothing)]);
}

async function openKeeping(): Promise<KioskKeeping> {
  try {
    const store = await openKioskStore();
    await askToKeep();
    return { store, kept: await store.all() };
  } catch {
    return keepingNothing();
  }
}

async function keepingNothing(): Promise<KioskKeeping> {
  return { store: NO_STORE, kept: await NO_STORE.all() };
}

/** Only secure pages may ask; a browser that says no keeps it all the same until its disk is full. */
async function askToKeep(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  await storage?.persist();
}
