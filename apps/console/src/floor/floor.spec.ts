import type { FloorRoomState, QueueView } from '@onewindow/contracts';
import { aFloorQueue, aFloorWindow, NOW_MS } from './floor.fixture';
import { floorTotals } from './floor-totals';
import { floorWindowGroups } from './floor-windows';
import { queueRows, wholeMinutes } from './queue-rows';
import { nextSorting, sortRows } from '../table/sort-rows';
import { waitingBars } from './waiting-bars';

const state: FloorRoomState = {
  kind: 'floor',
  businessDate: '2026-03-02',
  queues: [
    aFloorQueue('A-ZH', [5, 42, 10], { issued: 12, called: 9 }),
    aFloorQueue('A-KB', [], { issued: 3, called: 3 }),
    aFloorQueue('B-SB', [31], { issued: 40, called: 39 }),
  ],
  windows: [
    aFloorWindow('A01', 'serving'),
    aFloorWindow('A02', 'idle'),
    aFloorWindow('B001', 'serving', 'B1'),
  ],
};
const targets = new Map([
  ['A-ZH', { targetMinutes: 40 } as QueueView],
  ['B-SB', { targetMinutes: 40 } as QueueView],
]);
const rows = queueRows(state, targets, NOW_MS);

describe(queueRows, () => {
  it('finds the longest wait wherever it stands in line', () => {
    expect(rows.map((row) => row.longestWaitMs && wholeMinutes(row.longestWaitMs))).toEqual([
      42,
      null,
      31,
    ]);
  });

  it('tells a wait beyond the target of its queue', () => {
    expect(rows.map((row) => row.isOverTarget)).toEqual([true, false, false]);
  });
});

describe(floorTotals, () => {
  it('adds up the queues and counts the windows by state', () => {
    const totals = floorTotals(state, rows);
    expect(totals.waiting).toBe(4);
    expect(totals.longest?.id).toBe('A-ZH');
    expect(totals.counts).toMatchObject({ issued: 55, called: 51, missed: 0 });
    expect(totals.windows).toEqual({
      serving: 2,
      idle: 1,
      called: 0,
      paused: 0,
      closed: 0,
      offline: 0,
    });
  });

  it('has no longest wait with nobody waiting', () => {
    const quiet = { ...state, queues: [aFloorQueue('A-KB', [])] };
    expect(floorTotals(quiet, queueRows(quiet, targets, NOW_MS)).longest).toBeNull();
  });
});

describe(sortRows, () => {
  const ids = (sorted: readonly { readonly id: string }[]) => sorted.map((row) => row.id);

  it('puts rows without a value last, whichever way', () => {
    const wait = (row: (typeof rows)[number]) => row.longestWaitMs;
    expect(ids(sortRows(rows, wait, 'ascending'))).toEqual(['B-SB', 'A-ZH', 'A-KB']);
    expect(ids(sortRows(rows, wait, 'descending'))).toEqual(['A-ZH', 'B-SB', 'A-KB']);
  });

  it('sorts numbers inside of names as numbers', () => {
    const windows = [{ id: 'A10' }, { id: 'A9' }];
    expect(ids(sortRows(windows, (one) => one.id, 'ascending'))).toEqual(['A9', 'A10']);
  });
});

describe(nextSorting, () => {
  it('turns the same column round and begins another one anew', () => {
    const sorting = { column: 'waiting', direction: 'descending' } as const;
    expect(nextSorting(sorting, 'waiting', 'descending')).toEqual({
      column: 'waiting',
      direction: 'ascending',
    });
    expect(nextSorting<'waiting' | 'name'>(sorting, 'name', 'ascending')).toEqual({
      column: 'name',
      direction: 'ascending',
    });
  });
});

describe(waitingBars, () => {
  it('measures every bar against the fullest queue', () => {
    expect(waitingBars(rows, 2).map((bar) => [bar.id, bar.share])).toEqual([
      ['A-ZH', 1],
      ['B-SB', 1 / 3],
    ]);
  });
});

describe(floorWindowGroups, () => {
  it('groups by area and leaves out other states', () => {
    const groups = floorWindowGroups(state.windows, [], 'serving');
    expect(groups.map((group) => [group.areaId, group.windows.map((one) => one.id)])).toEqual([
      ['A1', ['A01']],
      ['B1', ['B001']],
    ]);
    expect(floorWindowGroups(state.windows, [], null)[0]?.windows).toHaveLength(2);
  });
});
