/** A list cut into pages; the last one may be shorter. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** Counted from 0, and never beyond the last one. */
  readonly index: number;
  readonly count: number;
}

export function pageOf<T>(all: readonly T[], perPage: number, wanted: number): Page<T> {
  const count = Math.max(1, Math.ceil(all.length / perPage));
  const index = Math.min(Math.max(0, wanted), count - 1);
  return { shown: all.slice(index * perPage, (index + 1) * perPage), index, count };
}
