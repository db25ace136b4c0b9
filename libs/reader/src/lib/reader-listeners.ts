import type { ReaderEvents } from './card-reader';

type Listener = (what: never) => void;

/** Who wants to hear of a reader's events. */
export class ReaderListeners {
  private readonly of = new Map<keyof ReaderEvents, Set<Listener>>();

  add<Name extends keyof ReaderEvents>(
    name: Name,
    listener: (what: ReaderEvents[Name]) => void,
  ): () => void {
    const listeners = this.of.get(name) ?? new Set();
    this.of.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  tell<Name extends keyof ReaderEvents>(name: Name, what: ReaderEvents[Name]): void {
    for (const listener of [...(this.of.get(name) ?? [])]) listener(what as never);
  }
}
