/** Everybody who wants to hear of one kind of thing, in the order they came. */
export class Listeners<T> {
  private readonly listeners = new Set<(value: T) => void>();

  /** @returns how to stop listening */
  add(listener: (value: T) => void): () => void {
    const own = (value: T) => listener(value);
    this.listeners.add(own);
    return () => {
      this.listeners.delete(own);
    };
  }

  tell(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }

  clear(): void {
    this.listeners.clear();
  }
}
