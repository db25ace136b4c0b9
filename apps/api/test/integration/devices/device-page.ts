import { followDevice, type FollowedDevice } from '@onewindow/client';
import type { DeviceKind } from '@onewindow/contracts';
import type { TestApp } from '../../support/test-app';

/** A browser that has been opened on a device for the first time. */
export interface DevicePage {
  readonly device: FollowedDevice;
  /** What the browser keeps, by name. */
  readonly kept: ReadonlyMap<string, string>;
  /** The code once it is on the screen, and another one than `before` if that is given. */
  code(before?: string): Promise<string>;
  untilStanding(kind: FollowedDevice['standing']['kind']): Promise<void>;
  close(): void;
}

export function aDevicePage(
  { baseUrl }: TestApp,
  kind: DeviceKind,
  kept = new Map<string, string>(),
): DevicePage {
  const device = followDevice({
    baseUrl,
    kind,
    suits: ({ deviceKind }) => deviceKind === kind,
    hallId: 'zc',
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    },
    describe: () => ({ version: '0.1.0', screen: { width: 1080, height: 1920 } }),
  });
  const until = async (isThere: () => boolean) => {
    if (isThere()) return;
    await new Promise<void>((resolve) => {
      const stop = device.onChange(() => {
        if (!isThere()) return;
        stop();
        resolve();
      });
    });
  };
  const shown = () => (device.standing.kind === 'enrolling' ? device.standing.code : undefined);
  return {
    device,
    kept,
    code: async (before) => {
      await until(() => shown() !== undefined && shown() !== before);
      return shown() ?? '';
    },
    untilStanding: (wanted) => until(() => device.standing.kind === wanted),
    close: () => device.close(),
  };
}
