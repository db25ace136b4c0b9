import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { nowMs } from './command-log';
import { factsOf, wrongFacts } from './room-facts';
import type { ScreenRecord } from './screen';
import { readTrueFacts } from './true-facts';

const LOOK_EVERY_MS = 250;

export interface ScreensAtTheEnd {
  /** Screens that were not right in time. */
  readonly wrong: number;
  /** From the moment given until all were right; null when some never were. */
  readonly rightAfterSeconds: number | null;
  readonly examples: readonly string[];
}

/**
 * Compares every screen with the database, again and again until all are right or the time is up.
 * Nobody presses a key any more, so the truth stands still.
 *
 * @param since in the time all processes share
 */
export async function awaitRightScreens(
  client: Client,
  hallId: string,
  show: () => Promise<readonly ScreenRecord[]>,
  since: number,
  limitMs: number,
): Promise<ScreensAtTheEnd> {
  for (;;) {
    const askedAt = nowMs();
    const truth = await readTrueFacts(client, hallId);
    const screens = await show();
    const faults = screens.flatMap((screen) => faultOf(screen, truth) ?? []);
    if (faults.length === 0) {
      return { wrong: 0, rightAfterSeconds: (askedAt - since) / 1_000, examples: [] };
    }
    if (askedAt - since > limitMs) {
      return { wrong: faults.length, rightAfterSeconds: null, examples: faults.slice(0, 10) };
    }
    await pause(LOOK_EVERY_MS);
  }
}

function faultOf({ name, rooms, states }: ScreenRecord, truth: ReadonlyMap<string, string>) {
  for (const room of rooms) {
    const state = states[room];
    if (!state) return `${name} shows nothing of ${room}`;
    const [wrong] = wrongFacts(factsOf(state), truth);
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return undefined;
}
