import type { AreaView } from '@onewindow/contracts';
import { nearView } from './near-view';
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

const north = area('A1', 'service-hall', [16, 6, 54, 30]);
const south = area('B7', 'service-hall', [16, 42, 40, 57]);
const farEast = area('B3', 'service-hall', [113, 15, 134, 30]);
const street = area('STREET', 'street', [1, 30, 139, 42]);
const lobby = area('LOBBY', 'kiosks', [3, 45, 14, 62]);
const areas = [north, south, farEast, street, lobby];
const PLAN = { x0: 0, y0: 0, x1: 140, y1: 72 };

const last = <T>(list: readonly T[] | undefined): T | undefined => list?.[list.length - 1];

describe(walkTo, () => {
  it('leads from where numbers are taken along the middle of the street into the room', () => {
    expect(walkTo(areas, north)).toMatchObject({
      corners: [
        { x: 8.5, y: 46.5 },
        { x: 8.5, y: 36 },
        { x: 35, y: 36 },
        { x: 35, y: 27 },
      ],
      metres: 30,
      side: 'left',
    });
  });

  it('has the other side of the street on the right hand', () => {
    expect(walkTo(areas, south)).toMatchObject({ side: 'right', metres: 20 });
    expect(last(walkTo(areas, south)?.corners)).toEqual({ x: 28, y: 45 });
  });

  it('mirrors for whoever walks west', () => {
    const eastLobby = area('LOBBY', 'kiosks', [126, 45, 137, 62]);
    expect(walkTo([north, street, eastLobby], north)?.side).toBe('right');
  });

  it('ends just before the counter, at a side wall and at the back', () => {
    expect(last(walkTo(areas, north, { x: 18, y: 12.75 })?.corners)).toEqual({ x: 19.8, y: 12.75 });
    expect(last(walkTo(areas, north, { x: 30, y: 8.25 })?.corners)).toEqual({ x: 30, y: 10.05 });
    const behind = last(walkTo(areas, south, { x: 30, y: 55 })?.corners);
    expect([behind?.x, behind?.y]).toEqual([30, 53.2]);
  });

  it('draws no line where the plan does not say how to go', () => {
    expect(walkTo([north, lobby], north)).toBeNull();
    expect(walkTo([north, street], north)).toBeNull();
    expect(walkTo(areas, lobby)).toBeNull();
    expect(walkTo(areas, area('X', 'self-service', [10, 20, 30, 40]))).toBeNull();
    expect(walkTo([north, lobby, area('S', 'street', [60, 31, 70, 72])], north)).toBeNull();
  });
});

describe(nearView, () => {
  it('shows the start with the room when it is near', () => {
    const view = nearView(north.rectangle, walkTo(areas, north), PLAN);
    expect(view).toEqual({ x0: 1, y0: 4, x1: 56, y1: 59 });
  });

  it('shows a far room with the street before it, not squeezed and inside the plan', () => {
    const view = nearView(farEast.rectangle, walkTo(areas, farEast), PLAN);
    expect(view).toEqual({ x0: 94, y0: 13, x1: 140, y1: 44 });
  });

  it('makes do with the room alone', () => {
    const view = nearView(north.rectangle, null, PLAN);
    expect(view).toEqual({ x0: 12, y0: 4, x1: 58, y1: 32 });
  });
});
