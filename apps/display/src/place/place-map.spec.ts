import type { AreaView, WindowView } from '@onewindow/contracts';
import { placeMapOf } from './place-map';

const names = { zhHans: '厅', zhHant: '廳', en: 'Hall' };

function anArea(id: string, y0: number, y1: number): AreaView {
  return { id, kind: 'service-hall', zoneId: 'A', names, rectangle: { x0: 10, y0, x1: 50, y1 } };
}

function aWindow(id: string, areaId: string, x: number, y: number): WindowView {
  return {
    id,
    zoneId: 'A',
    areaId,
    name: id,
    kind: 'dedicated',
    queueIds: [],
    department: '',
    floor: '1F',
    x,
    y,
  };
}

const street = anArea('STREET', 30, 42);

describe(placeMapOf, () => {
  it('draws a room north of the street as it lies on the plan', () => {
    const map = placeMapOf(anArea('A1', 6, 30), [aWindow('A01', 'A1', 12, 26)], street);
    expect(map).toEqual({ width: 40, height: 24, windows: [{ id: 'A01', x: 2, y: 20 }] });
  });

  it('turns a room south of the street round, so that its entrance is at the bottom too', () => {
    const map = placeMapOf(anArea('B5', 42, 62), [aWindow('B095', 'B5', 12, 46)], street);
    expect(map.windows).toEqual([{ id: 'B095', x: 38, y: 16 }]);
  });

  it('leaves out the windows of other rooms and keeps dots inside the walls', () => {
    const windows = [aWindow('A01', 'A1', 10, 6), aWindow('B001', 'B1', 20, 20)];
    const map = placeMapOf(anArea('A1', 6, 30), windows, undefined);
    expect(map.windows).toEqual([{ id: 'A01', x: 1.5, y: 1.5 }]);
  });
});
