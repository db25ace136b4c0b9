import type { SessionVerdict } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';

/** Carries the "no" of a rule out of the transaction. */
export function refuseUnless(verdict: SessionVerdict): void {
  if (!verdict.ok) {
    throw new DomainError(verdict.code, 'The window refuses.', { ...verdict.details });
  }
}
