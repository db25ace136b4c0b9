import type { StandingOrders } from '../devices/device-orders.contract';
import type { DeviceKind, Permission, Role } from './roles';

export interface SignInRequest {
  readonly hallId: string;
  readonly username: string;
  readonly password: string;
}

export interface StaffView {
  readonly kind: 'staff';
  readonly id: string;
  readonly hallId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
}

export interface DeviceView {
  readonly kind: 'device';
  readonly id: string;
  readonly hallId: string;
  readonly deviceKind: DeviceKind;
  readonly name: string;
  readonly areaId: string | null;
  readonly windowId: string | null;
  readonly orders: StandingOrders;
}
