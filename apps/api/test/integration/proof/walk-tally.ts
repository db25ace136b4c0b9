type End = 'done' | 'refused' | 'silent';

/** What a walk has come to: how often each verb was done and refused. */
export class WalkTally {
  private readonly counts = new Map<string, number>();
  total = 0;

  count(verb: string, end: End): void {
    const key = `${verb} ${end}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.total += 1;
  }

  has(verb: string, end: End): boolean {
    return this.counts.has(`${verb} ${end}`);
  }

  report(where: string): void {
    const ends = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const words = ends.map(([what, count]) => `${what} ${count}`).join(', ');
    process.stdout.write(`walked ${this.total} commands ${where}: ${words}\n`);
  }
}
