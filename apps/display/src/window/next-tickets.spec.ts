import type { QueueRoomState } from '@onewindow/contracts';
import { nextTickets } from './next-tickets';

const names = { zhHans: '名', zhHant: '名', en: 'name' };

function line(
  id: string,
  minutes: readonly number[],
  over: Partial<QueueRoomState['queue']> = {},
): QueueRoomState {
  const queue = {
    id,
    names,
    zoneId: 'A',
    color: '#000000',
    status: 'open',
    windowsOpen: 1,
  } as const;
  return {
    kind: 'queue',
    queue: { ...queue, waiting: minutes.length, ...over },
    line: minutes.map((minute, sequence) => ({
      ticketId: `${id}-${minute}`,
      label: `${id}${minute}`,
      order: { dueAt: `2026-03-02T01:0${minute}:00.000Z`, rank: 0, sequence },
    })),
  };
}

describe(nextTickets, () => {
  it('takes the first two of all lines in the order of the hall', () => {
    const lines = [line('A', [1, 4, 5]), line('B', [2, 3])];
    expect(nextTickets('serving', lines)).toEqual({ labels: ['A1', 'B2'], isSure: true });
  });

  it('promises nothing of a line that another window serves as well', () => {
    const lines = [line('A', [1, 2], { windowsOpen: 2 })];
    expect(nextTickets('idle', lines)).toEqual({ labels: ['A1', 'A2'], isSure: false });
  });

  it('leaves out what is not called: closed queues, and everything while the window rests', () => {
    expect(nextTickets('idle', [line('A', [1], { status: 'closed' })]).labels).toEqual([]);
    expect(nextTickets('idle', [line('A', [1], { status: 'paused' })]).labels).toEqual(['A1']);
    expect(nextTickets('paused', [line('A', [1])]).labels).toEqual([]);
    expect(nextTickets('closed', [line('A', [1])]).labels).toEqual([]);
  });
});
