import type { RosterShiftView } from '@onewindow/contracts';
import { areGoodBands } from '@onewindow/queueing';
import { HallImportError } from '../import/problems/hall-import-error';
import { ProblemList } from '../import/problems/problem-list';
import { checked, type Columns } from '../import/tables/column';
import { code, textLike } from '../import/tables/column-kinds';
import { readTable, type Draft, type RowOf, type TableSpec } from '../import/tables/read-table';

const FILE = 'roster.csv';
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const date = checked(textLike('date', /^\d{4}-\d{2}-\d{2}$/, '2026-03-02'), (value) =>
  isDate(value) ? undefined : { code: 'cell.wrong-form', params: { value, form: '2026-03-02' } },
);

const ROSTER = {
  columns: {
    date,
    windowId: code('window'),
    from: textLike('from', CLOCK, '09:00'),
    until: textLike('until', CLOCK, '12:00'),
  },
} as const satisfies TableSpec<Columns>;

type Row = RowOf<typeof ROSTER>;

/**
 * Reads a roster as it is kept in a spreadsheet.
 *
 * @param windowIds those of the hall
 * @throws HallImportError with everything that is wrong with it
 */
export function readRoster(csv: string, windowIds: ReadonlySet<string>): RosterShiftView[] {
  const problems = new ProblemList();
  const drafts = readTable(FILE, csv, ROSTER, problems);
  for (const { windowId, line } of drafts) {
    if (windowId === undefined || windowIds.has(windowId)) continue;
    const params = { value: windowId, file: 'windows.csv' };
    problems.add({ file: FILE, line, column: 'window' }, { code: 'reference.unknown', params });
  }
  const rows = drafts.filter(isWhole);
  for (const [index, row] of rows.entries()) {
    if (fitsAmong(shiftOf(row), rows.slice(0, index).map(shiftOf))) continue;
    const params = { window: row.windowId, from: row.from, until: row.until };
    problems.add({ file: FILE, line: row.line, column: 'from' }, { code: 'shift.unfit', params });
  }
  if (!problems.isEmpty) throw new HallImportError(problems);
  return rows.map(shiftOf);
}

/** A shift has a length and lies over none before it. */
function fitsAmong(shift: RosterShiftView, former: readonly RosterShiftView[]): boolean {
  const sameDay = former.filter(
    (other) => other.windowId === shift.windowId && other.date === shift.date,
  );
  return sameDay.every((other) => areGoodBands([other, shift])) && areGoodBands([shift]);
}

function isWhole(draft: Draft<Row>): draft is Draft<Row> & Row {
  const { date: day, windowId, from, until } = draft;
  return [day, windowId, from, until].every((cell) => cell !== undefined);
}

function shiftOf(row: Row): RosterShiftView {
  const { windowId } = row;
  return {
    windowId,
    date: row.date,
    fromMinute: minuteOf(row.from),
    untilMinute: minuteOf(row.until),
  };
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function isDate(value: string): boolean {
  const at = Date.parse(value);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
}
