import { setTimeout as pause } from 'node:timers/promises';

/** How fast somebody works; gaps are exponential, as of people who do not know of each other. */
export class Pace {
  constructor(
    private readonly meanMs: number,
    readonly random: () => number,
    private readonly closing: AbortSignal,
  ) {}

  /** Nobody begins anything new any more. */
  get isClosing(): boolean {
    return this.closing.aborted;
  }

  /** @returns whether to go on afterwards */
  async think(): Promise<boolean> {
    const ms = -this.meanMs * Math.log(1 - this.random());
    await pause(ms, undefined, { signal: this.closing }).catch(() => undefined);
    return !this.isClosing;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.random() * choices.length)];
    if (choice === undefined) throw new RangeError('There is nothing to pick from');
    return choice;
  }
}
