import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface FaultsWish {
  readonly isShort: boolean;
  readonly json: boolean;
  /** The processes are those of `npm start`, on one port, in place of one port each. */
  readonly onePort: boolean;
  /** The same seed makes the same storm; what the system makes of it differs each time. */
  readonly seed: number;
}

export const USAGE = 'npm run faults -- [--short] [--one-port] [--json] [--seed number]';

/** @returns a sentence about what is wrong instead of a wish that cannot be read */
export function readWish(words: readonly string[]): FaultsWish | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        short: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'one-port': { type: 'boolean', default: false },
        seed: { type: 'string' },
      },
    });
    const seed = values.seed ?? String(randomInt(1, 1_000_000));
    if (!/^\d{1,9}$/.test(seed)) return '--seed takes a whole number.';
    const { short: isShort, json, 'one-port': onePort } = values;
    return { isShort, json, onePort, seed: Number(seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
