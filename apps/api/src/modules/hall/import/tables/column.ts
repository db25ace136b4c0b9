import type { Fault } from '../problems/import-problem';

/** A cell after reading: its value, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface Column<T> {
  readonly header: string;
  /** May the cell be empty? */
  readonly optional: boolean;
  /** May the whole column be left out? */
  readonly absentAllowed?: true;
  readonly read: (cell: string) => Reading<T>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

export type CellsOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

export const good = <T>(value: T): Reading<T> => ({ ok: true, value });
export const bad = (...faults: readonly Fault[]): { ok: false; faults: readonly Fault[] } => ({
  ok: false,
  faults,
});

/** The same column with a further condition on its value. */
export function checked<T>(column: Column<T>, check: (value: T) => Fault | undefined): Column<T> {
  return {
    ...column,
    read: (cell) => {
      const reading = column.read(cell);
      if (!reading.ok) return reading;
      const fault = check(reading.value);
      return fault ? bad(fault) : reading;
    },
  };
}

/** The same column, which may be left empty. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    header: column.header,
    optional: true,
    read: (cell) => (cell === '' ? good(null) : column.read(cell)),
  };
}

/** The same column, which a file may leave out altogether. */
export const mayBeAbsent = <T>(column: Column<T>): Column<T | null> => ({
  ...optional(column),
  absentAllowed: true,
});
