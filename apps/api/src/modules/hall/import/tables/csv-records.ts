import { CsvError, parse } from 'csv-parse/sync';
import type { ProblemList } from '../problems/problem-list';

export interface CsvRecord {
  /** Where the row begins; 1 is the header. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is never closed would swallow the rest of the file. */
const GREATEST_ROW_BYTES = 65_536;

/** The rows of a CSV file, header first; undefined, and reported, when it is no CSV. */
export function csvRecords(
  file: string,
  text: string,
  problems: ProblemList,
): readonly CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  let linesRead = 0;
  try {
    parse(text, {
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: GREATEST_ROW_BYTES,
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines - lineBreaksIn(cells), cells });
        linesRead = lines;
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser only notices at the end of the file; the row that follows the last good one is it.
    const line = linesRead + 1;
    problems.add({ file, line }, { code: 'file.broken', params: { reason: error.code } });
    return undefined;
  }
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
