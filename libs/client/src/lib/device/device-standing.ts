import type { DeviceView, HallView } from '@onewindow/contracts';

/** Why a device has to be let in: never was, is no more, or is known as something else. */
export type EnrolmentReason = 'new' | 'revoked' | 'wrong-kind';

/** Who a device is to the hall at this moment. */
export type DeviceStanding =
  | { readonly kind: 'connecting' | 'unreachable' }
  | {
      readonly kind: 'choosing-hall';
      readonly reason: EnrolmentReason;
      readonly halls: readonly HallView[];
    }
  | {
      readonly kind: 'enrolling';
      readonly reason: EnrolmentReason;
      readonly hall: HallView;
      readonly code: string;
      /** Real milliseconds until another code takes its place. */
      readonly leftMs: () => number;
    }
  | { readonly kind: 'enrolled'; readonly key: string; readonly device: DeviceView };

/** Whether two views say the same of a device. */
export function sameDevice(a: DeviceView, b: DeviceView): boolean {
  return (
    a.id === b.id &&
    a.deviceKind === b.deviceKind &&
    a.name === b.name &&
    a.areaId === b.areaId &&
    a.windowId === b.windowId &&
    JSON.stringify(a.orders) === JSON.stringify(b.orders)
  );
}

/** Whether a device has been asked to load itself anew since it last looked. */
export function reloadAsked(before: DeviceView, after: DeviceView): boolean {
  return (
    after.orders.reloadAskedAt !== null &&
    after.orders.reloadAskedAt !== before.orders.reloadAskedAt
  );
}
