import type { ErrorCode } from '@onewindow/contracts';
import type { AccessRule } from '../../../platform/access/access.decorators';
import {
  CREDENTIALS_MISSING,
  type GuardedRule,
} from '../../../platform/access/missing-credentials';
import type { Principal } from '../../../platform/access/principal';

/**
 * Why somebody may not use a route, or undefined when they may.
 *
 * @param rule undefined for a route that forgot to say who may: nobody
 * @param hallId the hall in the address, if there is one
 */
export function refusalOf(
  rule: AccessRule | undefined,
  principal: Principal | undefined,
  hallId: string | undefined,
): ErrorCode | undefined {
  if (rule === undefined) return 'identity.not-permitted';
  if (rule.kind === 'public') return undefined;
  if (principal === undefined) return CREDENTIALS_MISSING[rule.kind];
  if (hallId !== undefined && hallId !== principal.hallId) return 'identity.foreign-hall';
  return mayUse(rule, principal) ? undefined : 'identity.not-permitted';
}

function mayUse(rule: GuardedRule, principal: Principal): boolean {
  switch (rule.kind) {
    case 'permission':
      return principal.kind !== 'citizen' && principal.permissions.has(rule.permission);
    case 'signed-in-staff':
      return principal.kind === 'staff';
    case 'device':
      return principal.kind === 'device';
    case 'citizen':
      return principal.kind === 'citizen';
    case 'identified':
      return true;
  }
}
