import { DEVICE_PERMISSIONS, ROLE_PERMISSIONS, type Permission } from '@onewindow/contracts';
import type { AccessRule } from '../access/access.decorators';
import type { Principal } from '../access/principal';
import type { DescribedRoute } from './described-routes';

export type AskerKind = Principal['kind'];

const EVERY_KIND: readonly AskerKind[] = ['staff', 'device', 'citizen'];

/** Who can have a right to the route at all; nobody in particular when it is public. */
export function askerKinds({ rule }: Pick<DescribedRoute, 'rule'>): readonly AskerKind[] {
  return rule === undefined ? [] : kindsOf(rule);
}

function kindsOf(rule: AccessRule): readonly AskerKind[] {
  switch (rule.kind) {
    case 'public':
      return [];
    case 'permission':
      return holdersOf(rule.permission);
    case 'signed-in-staff':
      return ['staff'];
    case 'device':
      return ['device'];
    case 'citizen':
      return ['citizen'];
    case 'identified':
      return EVERY_KIND;
  }
}

function holdersOf(permission: Permission): readonly AskerKind[] {
  const isIn = (rights: Readonly<Record<string, readonly Permission[]>>) =>
    Object.values(rights).some((permissions) => permissions.includes(permission));
  const holders: (readonly [AskerKind, boolean])[] = [
    ['staff', isIn(ROLE_PERMISSIONS)],
    ['device', isIn(DEVICE_PERMISSIONS)],
  ];
  return holders.flatMap(([kind, holds]) => (holds ? [kind] : []));
}
