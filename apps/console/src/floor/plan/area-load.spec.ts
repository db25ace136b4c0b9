import { aFloorQueue, aFloorWindow, NOW_MS } from '../floor.fixture';
import { queueRows } from '../queue-rows';
import { areaLoad } from './area-load';

const TARGETS = { quick: 10, slow: 60 } as const;

function rowsOf(waits: Readonly<Record<string, readonly number[]>>) {
  const queues = Object.entries(waits).map(([id, minutes]) => aFloorQueue(id, minutes));
  const targets = new Map(
    Object.entries(TARGETS).map(([id, targetMinutes]) => [id, { targetMinutes } as never]),
  );
  const state = { kind: 'floor', businessDate: '2026-03-02', queues, windows: [] } as const;
  return queueRows(state, targets, NOW_MS);
}

const WINDOWS = [
  { ...aFloorWindow('A01', 'idle'), queueIds: ['quick', 'slow', 'free'] },
  { ...aFloorWindow('B001', 'idle', 'B1'), queueIds: ['slow'] },
];

describe(areaLoad, () => {
  it('is calm where nobody waits, and in a room without windows', () => {
    const rows = rowsOf({ quick: [], slow: [] });
    const nobody = { waiting: 0, worst: null, level: 'calm' };
    expect(areaLoad('A1', WINDOWS, rows)).toEqual(nobody);
    expect(areaLoad('STREET', WINDOWS, rowsOf({ quick: [99] }))).toEqual(nobody);
  });

  it('counts a line in every room that serves it', () => {
    const rows = rowsOf({ quick: [1, 2], slow: [3] });
    expect(areaLoad('A1', WINDOWS, rows).waiting).toBe(3);
    expect(areaLoad('B1', WINDOWS, rows).waiting).toBe(1);
  });

  it.each([
    [7, 'calm'],
    [8, 'near'],
    [10, 'near'],
    [11, 'late'],
  ])('of %s minutes with a target of ten is %s', (minutes, level) => {
    expect(areaLoad('A1', WINDOWS, rowsOf({ quick: [minutes] })).level).toBe(level);
  });

  it('is that of the line that is worst by its own target', () => {
    const load = areaLoad('A1', WINDOWS, rowsOf({ quick: [9], slow: [40], free: [200] }));
    expect(load).toMatchObject({ level: 'near', worst: { id: 'quick' } });
  });

  it('is not judged where no target is set', () => {
    expect(areaLoad('A1', WINDOWS, rowsOf({ free: [200] })).level).toBe('unknown');
  });
});
