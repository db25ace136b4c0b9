import type { Fault, ImportProblem, Place } from './import-problem';

/** Nobody mends more than this at once, and a wrong separator spoils every line. */
export const PROBLEMS_SHOWN = 100;

/** Collects what is wrong, so that a hall is told everything at once. */
export class ProblemList {
  private readonly kept: ImportProblem[] = [];
  private counted = 0;

  add(place: Place, fault: Fault): void {
    this.counted += 1;
    if (this.kept.length >= PROBLEMS_SHOWN) return;
    const { file, line = null, column = null } = place;
    this.kept.push({ ...fault, file, line, column });
  }

  get isEmpty(): boolean {
    return this.counted === 0;
  }

  /** At most PROBLEMS_SHOWN, in the order of file and line. */
  get shown(): readonly ImportProblem[] {
    return [...this.kept].sort(
      (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
    );
  }

  get total(): number {
    return this.counted;
  }
}
