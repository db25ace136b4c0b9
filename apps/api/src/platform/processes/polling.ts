import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;

/** Looks until the condition holds; false when the time is up first. */
export async function holdsWithin(limitMs: number, condition: () => boolean): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!condition()) {
    if (performance.now() >= deadline) return false;
    await wait(LOOK_EVERY_MS);
  }
  return true;
}
