import type { FollowUpRefusal } from '@onewindow/ratings';
import { DomainError } from '../../platform/errors/domain-error';

export function followUpNotFound(): DomainError {
  return new DomainError('follow-ups.not-found', 'There is no such follow-up.');
}

export function stepRefused(refusal: FollowUpRefusal, state: string): DomainError {
  switch (refusal) {
    case 'unfit':
      return new DomainError('follow-ups.step-unfit', 'It has moved on.', { state });
    case 'not-owner':
      return new DomainError('follow-ups.not-owner', 'Somebody else sees to it.');
    case 'own-matter':
      return new DomainError('follow-ups.own-matter', 'Nobody approves a matter of his own.');
  }
}
