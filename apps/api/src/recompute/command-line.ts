import { parseArgs } from 'node:util';

export interface RecomputeWish {
  /** `2026-03-02`. */
  readonly businessDate: string;
  /** Null when there is only one hall to mean. */
  readonly hallId: string | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the words behind `npm run recompute --`.
 *
 * @returns null when they make no sense
 */
export function readRecomputeWish(words: readonly string[]): RecomputeWish | null {
  const read = parsed(words);
  const [businessDate, ...more] = read?.positionals ?? [];
  if (read === null || businessDate === undefined || more.length > 0) return null;
  return isDate(businessDate) ? { businessDate, hallId: read.values.hall ?? null } : null;
}

/** The 30th of February has the form and is none. */
function isDate(word: string): boolean {
  if (!DATE.test(word)) return false;
  const day = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { hall: { type: 'string' } },
    });
  } catch {
    return null;
  }
}
