import type { WindowView } from '@onewindow/contracts';
import { findWindows } from './find-windows';

const aWindow = (id: string, name: string): WindowView => ({
  id,
  zoneId: 'A',
  areaId: 'A1',
  name,
  kind: 'comprehensive',
  queueIds: [],
  department: '',
  floor: '1F',
  x: 0,
  y: 0,
});
const windows = [aWindow('A01', '企业绿色通道窗口01'), aWindow('A11', '综合受理窗口03')];
const ids = (search: string) => findWindows(windows, search).map((window) => window.id);

describe(findWindows, () => {
  it('finds by number, small letters too, and by sign', () => {
    expect(ids('a11')).toEqual(['A11']);
    expect(ids(' 绿色 ')).toEqual(['A01']);
    expect(ids('A')).toEqual(['A01', 'A11']);
  });

  it('shows nothing before anything is typed', () => {
    expect(ids('  ')).toEqual([]);
  });
});
