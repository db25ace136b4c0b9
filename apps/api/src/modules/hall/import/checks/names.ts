import type { Place } from '../problems/import-problem';
import type { ProblemList } from '../problems/problem-list';
import type { Draft } from '../tables/read-table';

/** The names a file gives, which other files may refer to. */
export interface Names {
  readonly file: string;
  /** False when the file could not be read at all: then nothing is held against its names. */
  readonly isComplete: boolean;
  has(name: string): boolean;
}

/** Reports a reference to a name that the file does not give; an unread cell was reported before. */
export function expectKnown(
  name: string | null | undefined,
  names: Names,
  place: Place,
  problems: ProblemList,
): void {
  if (name == null || !names.isComplete || names.has(name)) return;
  problems.add(place, { code: 'reference.unknown', params: { value: name, file: names.file } });
}

/** How a table names its rows. */
export interface Key<R> {
  readonly column: string;
  readonly of: (row: Draft<R>) => string | undefined;
}

/** Finds the rows of a table by a name that must be unique; one given twice is reported. */
export class RowsByName<R> implements Names {
  private readonly rows = new Map<string, Draft<R>>();
  readonly isComplete: boolean;

  constructor(
    readonly file: string,
    drafts: readonly Draft<R>[],
    key: Key<R>,
    problems: ProblemList,
  ) {
    this.isComplete = drafts.length > 0;
    for (const row of drafts) {
      const name = key.of(row);
      if (name !== undefined) this.enter(name, row, key.column, problems);
    }
  }

  has(name: string): boolean {
    return this.rows.has(name);
  }

  get(name: string): Draft<R> | undefined {
    return this.rows.get(name);
  }

  private enter(name: string, row: Draft<R>, column: string, problems: ProblemList): void {
    const earlier = this.rows.get(name);
    if (!earlier) {
      this.rows.set(name, row);
      return;
    }
    const params = { value: name, file: earlier.file, line: earlier.line };
    problems.add({ file: row.file, line: row.line, column }, { code: 'row.twice', params });
  }
}
