import { NO_KIOSK_ORDERS, type StandingOrders } from '@onewindow/contracts';
import type { DeviceEntity } from './device.entity';

export function standingOrdersOf(device: DeviceEntity): StandingOrders {
  const { kind, volumePercent, isLocked, kioskOrders, boardOrders, reloadAskedAt } = device;
  return {
    volumePercent,
    isLocked,
    kiosk: kind === 'kiosk' ? { ...NO_KIOSK_ORDERS, ...kioskOrders } : null,
    board: boardOrders,
    reloadAskedAt: reloadAskedAt?.toISOString() ?? null,
  };
}
