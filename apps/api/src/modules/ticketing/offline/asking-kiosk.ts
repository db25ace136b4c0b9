import type { DevicePrincipal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';

/**
 * The kiosk that asks. No member of staff has the permission; should one get it, they still have no
 * numbers of a machine.
 *
 * @throws DomainError `identity.not-permitted`
 */
export function kioskOf({ principal }: CommandRequest): DevicePrincipal {
  if (principal.kind === 'device') return principal;
  throw new DomainError('identity.not-permitted', 'Numbers are lent to machines only.');
}
