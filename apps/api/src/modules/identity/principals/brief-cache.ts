interface Entry<T> {
  readonly value: Promise<T | undefined>;
  readonly until: number;
}

/**
 * Remembers what was found for a moment, and lets those who ask at the same time share one search.
 * What was not found is not remembered. The moment counts from the start of the search, so nothing
 * is ever believed for longer.
 */
export class BriefCache<T> {
  private readonly entries = new Map<string, Entry<T>>();

  constructor(
    private readonly lifeMs: number,
    private readonly capacity: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(key: string, search: () => Promise<T | undefined>): Promise<T | undefined> {
    const known = this.entries.get(key);
    if (known && known.until > this.now()) return known.value;
    return this.remember(key, search());
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  forgetAll(): void {
    this.entries.clear();
  }

  private remember(key: string, value: Promise<T | undefined>): Promise<T | undefined> {
    const entry = { value, until: this.now() + this.lifeMs };
    this.entries.delete(key);
    this.dropOldest();
    this.entries.set(key, entry);
    const forgetIfSame = () => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    };
    value.then((found) => found === undefined && forgetIfSame(), forgetIfSame);
    return value;
  }

  /** All entries live equally long, so the first in the map is the first to end. */
  private dropOldest(): void {
    for (const [key, entry] of this.entries) {
      if (entry.until > this.now() && this.entries.size < this.capacity) return;
      this.entries.delete(key);
    }
  }
}
