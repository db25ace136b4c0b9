import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** For what other processes or loops do in their own time: asks until the expectation holds. */
export async function eventually(
  expectation: () => Promise<void>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(50);
    }
  }
}
