import type { AreaKind, HallRoomState, LiveCall, WindowView } from '@onewindow/contracts';
import { hallCards } from './area-cards';

const names = { zhHans: '名', zhHant: '名', en: 'Name' };
const rectangle = { x0: 0, y0: 0, x1: 1, y1: 1 };

const anArea = (id: string, kind: AreaKind = 'service-hall') => ({
  id,
  kind,
  zoneId: id.slice(0, 1),
  names,
  rectangle,
});

const aQueue = (id: string) => ({
  id,
  names,
  zoneId: id.slice(0, 1),
  color: '#123456',
  status: 'open' as const,
  waiting: 1,
  windowsOpen: 1,
});

const aWindow = (id: string, areaId: string, queueIds: readonly string[]): WindowView => ({
  id,
  zoneId: areaId.slice(0, 1),
  areaId,
  name: id,
  kind: 'dedicated',
  queueIds,
  department: '',
  floor: '1F',
  x: 0,
  y: 0,
});

const aCall = (label: string, areaId: string): LiveCall => ({
  ticketId: label,
  label,
  queueId: 'A-ZH',
  windowId: 'A01',
  areaId,
  calledAt: '2026-03-02T10:00:00.000+08:00',
  callCount: 1,
});

const state: HallRoomState = {
  kind: 'hall',
  hallNames: names,
  businessDate: '2026-03-02',
  areas: [anArea('A1'), anArea('STREET', 'street'), anArea('B1')],
  queues: [aQueue('A-ZH'), aQueue('B-BDC'), aQueue('B-MS')],
  calls: [],
};

describe(hallCards, () => {
  const windows = [aWindow('A01', 'A1', ['A-ZH']), aWindow('B001', 'B1', ['B-BDC', 'A-ZH'])];

  it('shows each room with the queues its windows serve and its calls', () => {
    const cards = hallCards(state, [aCall('A001', 'A1'), aCall('F001', 'B1')], windows);
    expect(cards.areas.map((card) => card.area.id)).toEqual(['A1', 'B1']);
    expect(cards.areas[1]?.queues.map((queue) => queue.id)).toEqual(['A-ZH', 'B-BDC']);
    expect(cards.areas[1]?.calls.map((call) => call.label)).toEqual(['F001']);
  });

  it('loses no queue that nobody in a shown room serves', () => {
    expect(hallCards(state, [], windows).unplaced.map((queue) => queue.id)).toEqual(['B-MS']);
    expect(hallCards(state, [], []).unplaced).toHaveLength(3);
  });
});
