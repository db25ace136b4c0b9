import { ApiRefusal, ApiUnreachable, type Api } from '@onewindow/client';
import type { FleetDeviceView } from '@onewindow/contracts';
import { effectScope } from 'vue';
import type { SessionStore } from '../session/session-store';
import { aDevice } from './device.fixture';
import { useFleet } from './use-fleet';

describe(useFleet, () => {
  const list = jest.fn<Promise<readonly FleetDeviceView[]>, []>();
  const hear = jest.fn();
  const shared = {
    api: { fleet: { list } } as unknown as Api,
    session: { hear } as unknown as SessionStore,
  };
  const open = () => {
    const page = effectScope();
    const fleet = page.run(() => useFleet(shared, 'zc'));
    if (!fleet) throw new Error('The scope is closed');
    return { page, fleet };
  };

  beforeEach(() => {
    jest.useFakeTimers();
    list.mockReset().mockResolvedValue([aDevice('屏')]);
    hear.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('reads again and again until the page is left', async () => {
    const { page, fleet } = open();
    await jest.advanceTimersByTimeAsync(12_000);
    expect(list).toHaveBeenCalledTimes(3);
    expect(fleet.devices.value).toHaveLength(1);
    page.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(list).toHaveBeenCalledTimes(3);
  });

  it('keeps what it read last while the hall cannot be reached', async () => {
    const { page, fleet } = open();
    await jest.advanceTimersByTimeAsync(0);
    list.mockRejectedValue(new ApiUnreachable('off'));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(fleet.devices.value).toHaveLength(1);
    expect(fleet.problem.value?.key).toBe('state.unreachable');
    list.mockResolvedValue([]);
    await jest.advanceTimersByTimeAsync(5_000);
    expect([fleet.devices.value, fleet.problem.value]).toEqual([[], null]);
    page.stop();
  });

  it('tells the session of a refusal', async () => {
    const refusal = new ApiRefusal(401, {
      code: 'identity.sign-in-required',
      message: '',
      details: {},
      requestId: '',
    });
    list.mockRejectedValue(refusal);
    const { page } = open();
    await jest.advanceTimersByTimeAsync(0);
    expect(hear).toHaveBeenCalledWith(refusal);
    page.stop();
  });
});
