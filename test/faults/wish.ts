import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface FaultsWish {
  readonly isShort: boolean;
  readonly json: boolean;
  /** The same seed makes the same storm; what the system makes of it differs each time. */
  readonly seed: number;
}

export const USAGE = 'npm run faults -- [--short] [--json] [--seed number]';

/** @returns a sentence about what is wrong instead of a wish that cannot be read */
export function readWish(words: readonly string[]): FaultsWish | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        short: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        seed: { type: 'string' },
      },
    });
    const seed = values.seed ?? String(randomInt(1, 1_000_000));
    if (!/^\d{1,9}$/.test(seed)) return '--seed takes a whole number.';
    return { isShort: values.short, json: values.json, seed: Number(seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
