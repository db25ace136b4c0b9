import type { LiveCall } from '@onewindow/contracts';
import { DueCalls, SOUNDED_WITHIN_MS } from './due-calls';

const START_MS = Date.parse('2026-03-02T01:00:00.000Z');

function call(ticketId: string, afterMs: number, callCount = 1): LiveCall {
  return {
    ticketId,
    label: ticketId,
    queueId: 'q',
    windowId: 'w',
    areaId: 'a',
    calledAt: new Date(START_MS + afterMs).toISOString(),
    callCount,
  };
}

function at(afterMs: number) {
  return { nowMs: START_MS + afterMs, rate: 1 };
}

function names(calls: readonly LiveCall[]): readonly string[] {
  return calls.map(({ ticketId }) => ticketId);
}

describe(DueCalls, () => {
  it('is silent about what was there when the page was opened', () => {
    const due = new DueCalls();
    expect(due.take([call('A1', 0)], at(500))).toEqual([]);
    expect(due.take([call('A1', 0)], at(1_000))).toEqual([]);
  });

  it('sounds a new call once', () => {
    const due = new DueCalls();
    due.take([], at(0));
    expect(names(due.take([call('A1', 100)], at(200)))).toEqual(['A1']);
    expect(due.take([call('A1', 100)], at(700))).toEqual([]);
  });

  it('sounds a recall again', () => {
    const due = new DueCalls();
    due.take([call('A1', 0)], at(0));
    expect(names(due.take([call('A1', 20_000, 2)], at(20_100)))).toEqual(['A1']);
  });

  it('is silent when a call comes back with an undo', () => {
    const due = new DueCalls();
    due.take([], at(0));
    due.take([call('A1', 100)], at(200));
    expect(due.take([], at(2_000))).toEqual([]);
    expect(due.take([call('A1', 100)], at(5_000))).toEqual([]);
  });

  it('sounds after a lost network what is still young', () => {
    const due = new DueCalls();
    due.take([], at(0));
    const missed = [call('A1', 3_000), call('A2', 12_000), call('A3', 28_000)];
    expect(names(due.take(missed, at(30_000)))).toEqual(['A2', 'A3']);
    expect(due.take(missed, at(30_500))).toEqual([]);
  });

  it('measures the age in real time, also in a replay', () => {
    const due = new DueCalls();
    due.take([], { nowMs: START_MS, rate: 60 });
    const later = { nowMs: START_MS + 60 * (SOUNDED_WITHIN_MS - 1_000), rate: 60 };
    expect(names(due.take([call('A1', 0)], later))).toEqual(['A1']);
  });
});
