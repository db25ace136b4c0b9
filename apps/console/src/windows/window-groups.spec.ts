import {
  CLOSED_DESK,
  type AreaView,
  type DeskState,
  type WindowSummary,
  type WindowView,
} from '@onewindow/contracts';
import { groupWindows } from './window-groups';

const names = { zhHans: '厅', zhHant: '廳', en: 'Hall' };
const anArea = (id: string): AreaView => ({
  id,
  kind: 'service-hall',
  zoneId: id.slice(0, 1),
  names,
  rectangle: { x0: 0, y0: 0, x1: 1, y1: 1 },
});
const aWindow = (id: string, areaId: string, name: string): WindowView => ({
  id,
  zoneId: areaId.slice(0, 1),
  areaId,
  name,
  kind: 'dedicated',
  queueIds: [],
  department: '增城区税务局',
  floor: '1F',
  x: 0,
  y: 0,
});
const live = (...states: readonly [string, DeskState][]) =>
  new Map(
    states.map(([id, state]): [string, WindowSummary] => [
      id,
      { ...CLOSED_DESK, id, name: id, areaId: 'A1', state, others: [] },
    ]),
  );

const areas = [anArea('A1'), anArea('B1'), anArea('STREET')];
const windows = [
  aWindow('A01', 'A1', '综合受理窗口01'),
  aWindow('A02', 'A1', '企业开办专窗'),
  aWindow('B001', 'B1', '不动产领证窗口'),
];
const ids = (search: string) =>
  groupWindows(areas, windows, live(), search).flatMap((group) =>
    group.choices.map((choice) => choice.window.id),
  );

describe(groupWindows, () => {
  it('groups by area and counts the free ones', () => {
    const groups = groupWindows(areas, windows, live(['A01', 'serving'], ['A02', 'closed']), '');
    expect(groups.map((group) => [group.area.id, group.choices.length, group.free])).toEqual([
      ['A1', 2, 1],
      ['B1', 1, 1],
    ]);
  });

  it('finds by number, sign and department', () => {
    expect(ids('b001')).toEqual(['B001']);
    expect(ids('开办')).toEqual(['A02']);
    expect(ids('税务局')).toHaveLength(3);
    expect(ids('无')).toEqual([]);
  });
});
