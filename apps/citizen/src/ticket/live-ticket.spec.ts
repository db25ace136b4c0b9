import type { Problem, QueueSummary, Room, RoomState, TicketRoomState } from '@onewindow/contracts';
import { roomOf } from '@onewindow/client';
import { liveTicketOf, NOTHING_YET, turnedAway } from './live-ticket';

const state: TicketRoomState = {
  kind: 'ticket',
  ticketId: 't1',
  label: 'H012',
  queueId: 'B-HZ',
  state: 'waiting',
  order: { dueAt: '2026-03-02T01:15:00.000Z', rank: 0, sequence: 12 },
  issuedAt: '2026-03-02T01:00:00.000Z',
  ahead: 6,
  windowId: null,
  areaId: null,
  calledAt: null,
  callCount: 0,
  rated: false,
};
const queue: QueueSummary = {
  id: 'B-HZ',
  names: { zhHans: '户政', zhHant: '戶政', en: 'Household' },
  zoneId: 'B',
  color: '#0B5CAD',
  status: 'open',
  waiting: 7,
  windowsOpen: 2,
};

function aHall(states: Partial<Record<Room, RoomState>>, refusal: Problem | null = null) {
  return {
    room: <R extends Room>(room: R) => roomOf(states, room),
    estimates: {
      queues: {},
      tickets: { t1: { kind: 'range', lowMinutes: 5, highMinutes: 9 } },
    },
    freshness: 'aging',
    refusal,
  } as const;
}

describe(liveTicketOf, () => {
  it('puts together what the rooms and the estimates say', () => {
    const hall = aHall({ 'ticket:t1': state, 'queue:B-HZ': { kind: 'queue', queue, line: [] } });
    expect(liveTicketOf(hall, 't1', NOTHING_YET)).toEqual({
      state,
      queue,
      wait: { kind: 'range', lowMinutes: 5, highMinutes: 9 },
      freshness: 'aging',
    });
  });

  it('knows nothing before the first word and keeps the last one', () => {
    expect(liveTicketOf(aHall({}), 't1', NOTHING_YET).state).toBeUndefined();
    expect(liveTicketOf(aHall({}), 't1', { ...NOTHING_YET, state }).state).toBe(state);
  });
});

describe(turnedAway, () => {
  it.each([
    ['citizen.token-expired', 'expired'],
    ['citizen.token-invalid', 'invalid'],
    ['realtime.room-unknown', undefined],
  ] as const)('takes %s as %s', (code, kind) => {
    const problem: Problem = { code, message: '', details: {}, requestId: '' };
    expect(turnedAway(aHall({}, problem))?.kind).toBe(kind);
  });

  it('is silent while nothing is refused', () => {
    expect(turnedAway(aHall({}))).toBeNull();
  });
});
