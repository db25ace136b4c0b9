import type { StaffPrincipal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';

/** It is people who see to things, not devices. */
export function staffOf({ principal }: CommandRequest): StaffPrincipal {
  if (principal.kind === 'staff') return principal;
  throw new DomainError('identity.not-permitted', 'Only staff answers an alarm.');
}
