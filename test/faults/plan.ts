import { seeded } from '../load/arrivals';

export const FAULT_KINDS = [
  'kill-api',
  'stop-database',
  'freeze-database',
  'cut-lines',
  'slow-lines',
  'drop-answers',
  'reconnect-all',
  'turn-day',
  'pause-screens',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault of the storm; `forMs` is 0 for what happens in a moment. */
export interface Fault {
  readonly kind: FaultKind;
  readonly atMs: number;
  readonly forMs: number;
}

export interface StormPlan {
  readonly faults: readonly Fault[];
  /** No fault lasts longer. */
  readonly endMs: number;
}

/** Seconds of each part of the storm. */
interface Lengths {
  readonly calm: number;
  readonly kills: number;
  readonly killEvery: number;
  readonly stops: number;
  readonly frozen: number;
  readonly cuts: number;
  readonly drops: number;
  readonly reconnects: number;
  readonly together: number;
  readonly paused: number;
}

const FULL: Lengths = {
  calm: 15,
  kills: 60,
  killEvery: 4,
  stops: 3,
  frozen: 30,
  cuts: 45,
  drops: 45,
  reconnects: 3,
  together: 80,
  paused: 300,
};

const SHORT: Lengths = {
  calm: 2,
  kills: 8,
  killEvery: 4,
  stops: 1,
  frozen: 6,
  cuts: 4,
  drops: 4,
  reconnects: 1,
  together: 8,
  paused: 30,
};

/** The database needs this long to be back and the clients to have found it. */
const BETWEEN_STOPS = 8;
const BETWEEN_CUTS = 2;
const REST = 2;

/**
 * Every kind of fault alone, then several at once, on a time scale that the seed moves a little, so
 * that a fault meets other moments of the work each time.
 */
export function planStorm(seed: number, isShort: boolean): StormPlan {
  const lengths = isShort ? SHORT : FULL;
  const random = seeded(seed);
  const faults: Fault[] = [];
  let second = lengths.calm;
  const add = (kind: FaultKind, at: number, lasts = 0): void => {
    const moved = at + random() * 0.9;
    faults.push({ kind, atMs: Math.round(moved * 1_000), forMs: Math.round(lasts * 1_000) });
  };
  const repeat = (kind: FaultKind, every: number, length: number): void => {
    for (let at = 0; at < length; at += every) add(kind, second + at);
  };
  const next = (length: number): void => {
    second += length + REST;
  };

  add('pause-screens', second, lengths.paused);
  repeat('kill-api', lengths.killEvery, lengths.kills);
  next(lengths.kills);
  repeat('stop-database', BETWEEN_STOPS, lengths.stops * BETWEEN_STOPS);
  next(lengths.stops * BETWEEN_STOPS);
  add('freeze-database', second, lengths.frozen);
  next(lengths.frozen + REST);
  add('slow-lines', second, lengths.cuts);
  repeat('cut-lines', BETWEEN_CUTS, lengths.cuts);
  next(lengths.cuts);
  add('drop-answers', second, lengths.drops);
  next(lengths.drops);
  repeat('reconnect-all', REST, lengths.reconnects * REST);
  next(lengths.reconnects * REST);
  add('turn-day', second);
  next(REST);
  add('drop-answers', second, lengths.together);
  add('slow-lines', second, lengths.together);
  repeat('kill-api', lengths.killEvery, lengths.together);
  repeat('cut-lines', BETWEEN_CUTS + 1, lengths.together);
  add('stop-database', second + lengths.together / 2);
  const endMs = Math.max(...faults.map(({ atMs, forMs }) => atMs + forMs));
  return { faults: [...faults].sort((a, b) => a.atMs - b.atMs), endMs };
}
