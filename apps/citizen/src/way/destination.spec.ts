import type { AreaView, WindowView } from '@onewindow/contracts';
import { destinationOf, type HallPlan } from './destination';

const names = { zhHans: '', zhHant: '', en: '' };
const room = (id: string, x0: number): AreaView => ({
  id,
  kind: 'service-hall',
  zoneId: 'B',
  names,
  rectangle: { x0, y0: 10, x1: x0 + 20, y1: 30 },
});
const windowOf = (id: string, areaId: string, queueIds: readonly string[]): WindowView => ({
  id,
  zoneId: 'B',
  areaId,
  name: id,
  kind: 'dedicated',
  queueIds,
  department: '',
  floor: '1F',
  x: 10,
  y: 12,
});
const plan: HallPlan = {
  widthMetres: 140,
  depthMetres: 72,
  areas: [room('B3', 0), room('B5', 30), room('B7', 60)],
  windows: [
    windowOf('B61', 'B3', ['B-HZ']),
    windowOf('B95', 'B5', ['B-HZ']),
    windowOf('B96', 'B5', ['B-HZ', 'B-JJ']),
    windowOf('B161', 'B7', ['B-MS']),
  ],
};
const place = { queueId: 'B-HZ', areaIds: ['B3', 'B5'], windowId: null };

describe(destinationOf, () => {
  it('is the room where most windows may call, with the others named', () => {
    const found = destinationOf(plan, place);
    expect([found?.area.id, found?.others.map(({ id }) => id)]).toEqual(['B5', ['B3']]);
    expect(found?.window).toBeUndefined();
  });

  it('is the very window once it has called, wherever it stands', () => {
    const found = destinationOf(plan, { ...place, windowId: 'B161' });
    expect([found?.area.id, found?.window?.id, found?.others]).toEqual(['B7', 'B161', []]);
  });

  it('is nothing on a plan without the room', () => {
    expect(destinationOf(plan, { ...place, areaIds: ['C9'] })).toBeNull();
  });
});
