import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';

/** Windows are worked by people who signed in; a device never is at a window. */
export function staffIdOf(asker: Principal | Pick<CommandRequest, 'principal'>): string {
  const principal = 'principal' in asker ? asker.principal : asker;
  if (principal.kind !== 'staff') {
    throw new DomainError('identity.not-permitted', 'Only staff works at a window.');
  }
  return principal.id;
}
