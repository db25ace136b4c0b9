/**
 * When people arrive, in milliseconds from the start, decided before the first of them is served: a
 * slow answer does not put the next arrival off, and its wait is counted from the moment meant for
 * it. The gaps are exponential, as of people who do not know of each other.
 *
 * @param random uniform in [0, 1); the same sequence gives the same arrivals
 */
export function arrivals(
  perHour: number,
  durationMs: number,
  random: () => number,
): readonly number[] {
  if (!(perHour > 0)) throw new RangeError('Somebody has to arrive');
  const meanGapMs = 3_600_000 / perHour;
  const moments: number[] = [];
  let at = 0;
  for (;;) {
    at -= meanGapMs * Math.log(1 - random());
    if (at >= durationMs) return moments;
    moments.push(at);
  }
}

/** So many at equal distances within a span, the first at its start. */
export function evenly(count: number, spanMs: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index * spanMs) / count);
}

/** A repeatable source of chance (mulberry32): two runs meet the same arrivals. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
