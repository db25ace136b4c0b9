import type { DeviceKind, Permission, Role, StandingOrders } from '@onewindow/contracts';

export interface StaffPrincipal {
  readonly kind: 'staff';
  readonly hallId: string;
  readonly id: string;
  readonly sessionId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
}

export interface DevicePrincipal {
  readonly kind: 'device';
  readonly hallId: string;
  readonly id: string;
  readonly deviceKind: DeviceKind;
  readonly name: string;
  readonly areaId: string | null;
  readonly windowId: string | null;
  readonly orders: StandingOrders;
  readonly permissions: ReadonlySet<Permission>;
}

/** Somebody who holds the token of one ticket, and may do nothing but what concerns it. */
export interface CitizenPrincipal {
  readonly kind: 'citizen';
  readonly hallId: string;
  readonly ticketId: string;
  readonly queueId: string;
}

export type Principal = StaffPrincipal | DevicePrincipal | CitizenPrincipal;

/** Name of the doer in logs, steps and idempotency records: an id, never a person's name. */
export function actorOf(principal: Principal): string {
  switch (principal.kind) {
    case 'staff':
      return `staff:${principal.id}`;
    case 'device':
      return `device:${principal.id}`;
    case 'citizen':
      return `ticket:${principal.ticketId}`;
  }
}
