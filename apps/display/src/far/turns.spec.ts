import type { QueueSummary } from '@onewindow/contracts';
import { PAGE_MS } from '../calls/paging';
import { turnAt, turnsOf } from './turns';

const names = { zhHans: '名', zhHant: '名', en: 'name' };
const queue = (id: string): QueueSummary => ({
  id,
  names,
  zoneId: 'A',
  color: '#000000',
  status: 'open',
  waiting: 1,
  windowsOpen: 1,
});
const missed = ['A001', 'A002', 'A003'].map((label) => ({ ticketId: label, label }));

describe(turnsOf, () => {
  const turns = turnsOf([queue('Q1'), queue('Q2')], missed, 2);

  it('leaves out no queue and no missed number', () => {
    expect(turns).toMatchObject([
      { kind: 'queue', queue: { id: 'Q1' } },
      { kind: 'queue', queue: { id: 'Q2' } },
      { kind: 'missed', labels: ['A001', 'A002'] },
      { kind: 'missed', labels: ['A003'] },
    ]);
    expect(turnsOf([], [], 2)).toEqual([]);
  });

  it('takes turns and begins again', () => {
    expect(turnAt(turns, 0)).toBe(turns[0]);
    expect(turnAt(turns, PAGE_MS * 3)).toBe(turns[3]);
    expect(turnAt(turns, PAGE_MS * 4)).toBe(turns[0]);
    expect(turnAt([], PAGE_MS)).toBeUndefined();
  });
});
