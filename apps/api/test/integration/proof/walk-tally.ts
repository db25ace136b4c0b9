import type { Verdict } from './model/model-hall';

type End = 'done' | 'refused' | 'silent';

/** What a walk has come to: how often each verb was done and refused, and for what. */
export class WalkTally {
  private readonly counts = new Map<string, number>();
  total = 0;

  count(verb: string, outcome: Verdict | 'silent'): void {
    this.add(`${verb} ${endOf(outcome)}`);
    if (outcome !== 'silent' && 'refused' in outcome) this.add(outcome.refused);
    this.total += 1;
  }

  /** Whether anybody was refused for it. */
  hasMet(code: string): boolean {
    return this.counts.has(code);
  }

  has(verb: string, end: End): boolean {
    return this.counts.has(`${verb} ${end}`);
  }

  report(where: string): void {
    const ends = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const words = ends.map(([what, count]) => `${what} ${count}`).join(', ');
    process.stdout.write(`walked ${this.total} commands ${where}: ${words}\n`);
  }

  private add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

function endOf(outcome: Verdict | 'silent'): End {
  if (outcome === 'silent') return 'silent';
  return 'press' in outcome ? 'done' : 'refused';
}
