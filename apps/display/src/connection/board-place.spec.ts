import { NO_ORDERS, type DeviceView } from '@onewindow/contracts';
import { misfitOf, placeOf, type WantedBoard } from './board-place';

const device: DeviceView = {
  kind: 'device',
  id: 'd1',
  hallId: 'zc',
  deviceKind: 'display',
  name: 'B1 board',
  areaId: 'B1',
  windowId: null,
  orders: NO_ORDERS,
};

describe(placeOf, () => {
  it('sends a device to its window, else to its area', () => {
    expect(placeOf({ ...device, windowId: 'B005' })).toBe('/window/B005');
    expect(placeOf(device)).toBe('/area/B1');
    expect(placeOf({ ...device, areaId: null })).toBeNull();
  });
});

describe(misfitOf, () => {
  const places = {
    areas: [{ id: 'A1' }, { id: 'LOBBY' }],
    windows: [
      { id: 'A01', areaId: 'A1', queueIds: ['A-ZH'] },
      { id: 'A02', areaId: 'A1', queueIds: [] },
    ],
  };
  const reason = (wanted: WantedBoard) => misfitOf(wanted, places)?.reason;

  it.each<[WantedBoard, string | undefined]>([
    [{ page: 'start' }, undefined],
    [{ page: 'choice' }, undefined],
    [{ page: 'hall' }, undefined],
    [{ page: 'area', areaId: 'A1' }, undefined],
    [{ page: 'window', windowId: 'A01' }, undefined],
    [{ page: 'unknown' }, 'unknownPage'],
    [{ page: undefined }, 'unknownPage'],
    [{ page: 'area', areaId: 'A9' }, 'unknownPlace'],
    [{ page: 'area', areaId: 'LOBBY' }, 'emptyPlace'],
    [{ page: 'window', windowId: 'A99' }, 'unknownPlace'],
    [{ page: 'window', windowId: 'A02' }, 'emptyPlace'],
  ])('%j: %s', (wanted, expected) => {
    expect(reason(wanted)).toBe(expected);
  });

  it('gives every place the benefit of the doubt before the building is known', () => {
    expect(misfitOf({ page: 'area', areaId: 'A9' }, null)).toBeNull();
    expect(misfitOf({ page: 'unknown' }, null)?.reason).toBe('unknownPage');
  });
});
