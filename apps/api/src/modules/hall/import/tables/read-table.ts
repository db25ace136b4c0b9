import type { ProblemList } from '../problems/problem-list';
import type { CellsOf, Column, Columns } from './column';
import { csvRecords, type CsvRecord } from './csv-records';

export interface TableSpec<C extends Columns> {
  readonly columns: C;
  /** Headers that may stand there and are not read. */
  readonly unread?: readonly string[];
}

/**
 * A row as far as it could be read: a faulty cell is undefined (and reported), a cell left empty on
 * purpose is null. So the checks between rows find their faults as well, all in one go.
 */
export type Draft<R> = Partial<R> & { readonly file: string; readonly line: number };

export type RowOf<S> = S extends TableSpec<infer C> ? CellsOf<C> : never;

/** Reads a CSV file by its spec and reports every fault of header and cells. */
export function readTable<C extends Columns>(
  file: string,
  text: string,
  spec: TableSpec<C>,
  problems: ProblemList,
): readonly Draft<CellsOf<C>>[] {
  const found = csvRecords(file, text, problems);
  if (!found) return [];
  const [header, ...records] = found;
  if (!header || records.length === 0) {
    problems.add({ file }, { code: 'file.without-rows', params: {} });
  }
  if (!header || !isGoodHeader(file, header, spec, problems)) return [];
  return records.map((record) => readRow(file, header.cells, record, { spec, problems }));
}

function isGoodHeader(
  file: string,
  { line, cells: headers }: CsvRecord,
  { columns, unread = [] }: TableSpec<Columns>,
  problems: ProblemList,
): boolean {
  const read = Object.values(columns);
  const known = read.map(({ header }) => header);
  const needed = read.filter(({ absentAllowed }) => !absentAllowed).map(({ header }) => header);
  const missing = needed.filter((header) => !headers.includes(header));
  const unknown = headers.filter((header) => !known.includes(header) && !unread.includes(header));
  const twice = headers.filter((header, index) => headers.indexOf(header) < index);
  for (const column of missing) {
    problems.add({ file, line, column }, { code: 'column.missing', params: {} });
  }
  for (const column of unknown) {
    const params = { known: known.join(', ') };
    problems.add({ file, line, column }, { code: 'column.unknown', params });
  }
  for (const column of twice) {
    problems.add({ file, line, column }, { code: 'column.twice', params: {} });
  }
  return missing.length + unknown.length + twice.length === 0;
}

interface Reader<C extends Columns> {
  readonly spec: TableSpec<C>;
  readonly problems: ProblemList;
}

function readRow<C extends Columns>(
  file: string,
  headers: readonly string[],
  { line, cells }: CsvRecord,
  { spec, problems }: Reader<C>,
): Draft<CellsOf<C>> {
  const isShifted = cells.length !== headers.length;
  if (isShifted) {
    const params = { expected: headers.length, found: cells.length };
    problems.add({ file, line }, { code: 'row.wrong-width', params });
  }
  const read = ({ header, read: readCell }: Column<unknown>): unknown => {
    const reading = readCell(cells[headers.indexOf(header)] ?? '');
    if (reading.ok) return reading.value;
    // In a shifted row every cell looks wrong; one complaint is enough.
    if (!isShifted) {
      for (const fault of reading.faults) problems.add({ file, line, column: header }, fault);
    }
    return undefined;
  };
  const values = Object.entries(spec.columns).map(([key, column]) => [key, read(column)] as const);
  return { ...(Object.fromEntries(values) as Partial<CellsOf<C>>), file, line };
}
