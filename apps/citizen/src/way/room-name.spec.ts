import type { AreaView } from '@onewindow/contracts';
import { placeName } from './room-name';
import { walkTo } from './walk';

const area = (
  id: string,
  kind: AreaView['kind'],
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): AreaView => ({
  id,
  kind,
  zoneId: null,
  names: { zhHans: id, zhHant: id, en: id },
  rectangle: { x0, y0, x1, y1 },
});
const room = area('A1', 'service-hall', [16, 6, 54, 30]);
const street = area('STREET', 'street', [1, 30, 139, 42]);
const lobby = area('LOBBY', 'kiosks', [3, 45, 14, 62]);
const areas = [room, street, lobby];
const view = { x0: 0, y0: 0, x1: 140, y1: 72 };
const sizes = { size: 2, least: 1 };

describe(placeName, () => {
  it('stands in the middle of a room', () => {
    const name = placeName('企业综合服务厅', room, view, { walk: null, sizes });
    expect(name).toMatchObject({ lines: ['企业综合服务厅'], at: { x: 35, y: 18 } });
  });

  it('leaves the line its half of the street and of the room it comes from', () => {
    const walk = walkTo(areas, room);
    const middle = walk?.corners[2]?.y ?? 0;
    expect(placeName('步行街', street, view, { walk, sizes })?.at.y).toBeGreaterThan(middle + 1);
    const start = walk?.corners[0]?.y ?? 0;
    expect(placeName('取号区', lobby, view, { walk, sizes })?.at.y).toBeGreaterThan(start + 1);
  });

  it.each([
    ['left', { x: 18, y: 12 }],
    ['right', { x: 52, y: 12 }],
  ])('makes way for the line to a window on the %s', (_, window) => {
    const walk = walkTo(areas, room, window);
    const name = placeName('企业综合服务厅', room, view, { walk, sizes });
    if (walk === null || name === null) throw new Error('no line or no name');
    const [, , turn = { x: 0 }] = walk.corners;
    const halfWidth = (Math.max(...name.lines.map(({ length }) => length)) * name.size) / 2;
    expect(Math.abs(name.at.x - turn.x)).toBeGreaterThan(halfWidth);
  });

  it('is left out where it would not fit or not be seen', () => {
    const narrow = area('X', 'self-service', [0, 0, 1.5, 6]);
    expect(placeName('自助服务区', narrow, view, { walk: null, sizes })).toBeNull();
    const beside = { x0: 60, y0: 0, x1: 90, y1: 30 };
    expect(placeName('企业综合服务厅', room, beside, { walk: null, sizes })).toBeNull();
  });
});
