import { DEVICE_KINDS, type DeviceKind } from '@onewindow/contracts';
import { fitsPlace } from './device-place';

const PLACES = {
  hall: { areaId: null, windowId: null },
  area: { areaId: 'A1', windowId: null },
  window: { areaId: null, windowId: 'A01' },
  both: { areaId: 'A1', windowId: 'A01' },
} as const;

const TABLE: Readonly<Record<DeviceKind, readonly (keyof typeof PLACES)[]>> = {
  kiosk: ['hall', 'area'],
  display: ['hall', 'area', 'window'],
  'window-screen': ['window'],
  'rating-pad': ['window'],
};

describe(fitsPlace, () => {
  it.each(DEVICE_KINDS)('a %s', (kind) => {
    const fitting = Object.entries(PLACES).filter(([, place]) => fitsPlace(kind, place));
    expect(fitting.map(([name]) => name)).toEqual(TABLE[kind]);
  });
});
