import type { LiveCall } from '@onewindow/contracts';
import { arrangeCalls, CALL_SHOWN_MS, seenForMs } from './call-board';

const NOW = Date.parse('2026-03-02T10:00:00.000+08:00');
const time = { nowMs: NOW, rate: 1 };

function aCall(label: string, secondsAgo: number): LiveCall {
  return {
    ticketId: `t-${label}`,
    label,
    queueId: 'A-ZH',
    windowId: 'A11',
    areaId: 'A1',
    calledAt: new Date(NOW - secondsAgo * 1000).toISOString(),
    callCount: 1,
  };
}

const labels = (calls: readonly LiveCall[]) => calls.map((call) => call.label);

describe(arrangeCalls, () => {
  it('features the newest call and gives every other one its row', () => {
    const board = arrangeCalls([aCall('A001', 60), aCall('A003', 10), aCall('A002', 30)], time);
    expect(labels(board.featured)).toEqual(['A003']);
    expect(labels(board.rows)).toEqual(['A002', 'A001']);
  });

  it('splits the featured place while several calls are younger than four seconds', () => {
    const board = arrangeCalls([aCall('A001', 3), aCall('A002', 1), aCall('A003', 5)], time);
    expect(labels(board.featured)).toEqual(['A002', 'A001']);
    expect(labels(board.rows)).toEqual(['A003']);
  });

  it('keeps all twenty calls of a burst', () => {
    const calls = Array.from({ length: 20 }, (_, i) =>
      aCall(`A${String(i).padStart(3, '0')}`, i / 10),
    );
    const board = arrangeCalls(calls, time);
    expect(board.featured).toHaveLength(4);
    expect(new Set(labels([...board.featured, ...board.rows])).size).toBe(20);
  });

  it('lets a call leave after three minutes of hall time and not before', () => {
    const almost = aCall('A001', CALL_SHOWN_MS / 1000 - 1);
    const gone = aCall('A002', CALL_SHOWN_MS / 1000);
    expect(labels(arrangeCalls([almost, gone], time).featured)).toEqual(['A001']);
  });

  it('is empty without calls', () => {
    expect(arrangeCalls([], time)).toEqual({ featured: [], rows: [] });
  });
});

describe(seenForMs, () => {
  it('counts real time when the hall runs faster', () => {
    expect(seenForMs(aCall('A001', 60), { nowMs: NOW, rate: 60 })).toBe(1_000);
  });

  it('is never negative when the call is ahead of the clock', () => {
    expect(seenForMs(aCall('A001', -2), time)).toBe(0);
  });
});
