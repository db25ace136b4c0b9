import { HallImportError } from '../import/problems/hall-import-error';
import { readRoster } from './read-roster';

const HEADER = 'date,window,from,until\n';
const WINDOWS = new Set(['A01', 'A02']);
const read = (...lines: readonly string[]) => readRoster(HEADER + lines.join('\n'), WINDOWS);

function faultsOf(...lines: readonly string[]) {
  try {
    read(...lines);
    return [];
  } catch (error) {
    if (!(error instanceof HallImportError)) throw error;
    return error.problems.map((problem) => [problem.line, problem.column, problem.code]);
  }
}

describe(readRoster, () => {
  it('reads the shifts of the windows', () => {
    expect(read('2026-03-02,A01,09:00,12:00', '2026-03-02,A01,13:00,24:00')).toEqual([
      { windowId: 'A01', date: '2026-03-02', fromMinute: 540, untilMinute: 720 },
      { windowId: 'A01', date: '2026-03-02', fromMinute: 780, untilMinute: 1_440 },
    ]);
  });

  it('tells everything that is wrong at once', () => {
    const faults = faultsOf(
      '2026-02-30,A01,09:00,12:00',
      '2026-03-02,A09,09:00,12:00',
      '2026-03-02,A01,9am,12:00',
      '2026-03-02,A02,09:00,12:00',
      '2026-03-02,A02,11:59,13:00',
      '2026-03-03,A02,12:00,12:00',
    );
    expect(faults).toEqual([
      [2, 'date', 'cell.wrong-form'],
      [3, 'window', 'reference.unknown'],
      [4, 'from', 'cell.wrong-form'],
      [6, 'from', 'shift.unfit'],
      [7, 'from', 'shift.unfit'],
    ]);
  });

  it('refuses a file without rows', () => {
    expect(faultsOf()).toEqual([[null, null, 'file.without-rows']]);
  });
});
