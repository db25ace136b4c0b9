import type { FleetDeviceView } from '@onewindow/contracts';
import { aDevice } from './device.fixture';
import { countStates, fleetRows, shownPlace } from './fleet-rows';

const at = (minute: number) => `2026-01-05T09:${String(minute).padStart(2, '0')}:00Z`;
const names = (devices: readonly FleetDeviceView[]) => devices.map(({ name }) => name);

describe(fleetRows, () => {
  it('puts what is offline on top, the longest first, and the revoked apart', () => {
    const { inUse, revoked } = fleetRows([
      aDevice('屏 10', { state: 'online', lastSeenAt: at(59) }),
      aDevice('屏 2', { state: 'online', lastSeenAt: at(58) }),
      aDevice('新', { state: 'never-seen' }),
      aDevice('旧', { state: 'revoked', revokedAt: at(1) }),
      aDevice('刚断', { state: 'offline', lastSeenAt: at(50) }),
      aDevice('早断', { state: 'offline', lastSeenAt: at(5) }),
    ]);
    expect(names(inUse)).toEqual(['早断', '刚断', '新', '屏 2', '屏 10']);
    expect(names(revoked)).toEqual(['旧']);
  });
});

describe(countStates, () => {
  it('counts every state', () => {
    const devices = (['offline', 'offline', 'online', 'revoked'] as const).map((state) =>
      aDevice(state, { state }),
    );
    expect(countStates(devices)).toEqual({ offline: 2, 'never-seen': 0, online: 1, revoked: 1 });
  });
});

describe(shownPlace, () => {
  it('keeps the sign of a place that is gone', () => {
    expect(shownPlace({ areaId: 'A9', windowId: null }, [], [])).toEqual({
      kind: 'area',
      sign: 'A9',
    });
    expect(shownPlace({ areaId: null, windowId: 'A10' }, [], [])).toMatchObject({ sign: 'A10' });
    expect(shownPlace({ areaId: null, windowId: null }, [], [])).toEqual({
      kind: 'hall',
      sign: '',
    });
  });
});
