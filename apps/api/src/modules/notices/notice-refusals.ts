import type { ErrorCode } from '@onewindow/contracts';
import { namesPerson, type ApprovalFault, type NoticeTextFault } from '@onewindow/queueing';
import type { StaffPrincipal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';

/** It is people who answer for what stands on the boards, not devices. */
export function staffOf({ principal }: CommandRequest): StaffPrincipal {
  if (principal.kind === 'staff') return principal;
  throw new DomainError('identity.not-permitted', 'Only staff writes for the boards.');
}

/** Why something was done is kept and read by others, like the words themselves. */
export function refusePersonal(reason: string): void {
  if (!namesPerson(reason)) return;
  const details = { fault: 'personal' satisfies NoticeTextFault };
  throw new DomainError('notices.text-unfit', 'A reason names no person.', details);
}

export function noticeNotFound(): DomainError {
  return new DomainError('notices.not-found', 'There is no such notice.');
}

export function noticeOver(): DomainError {
  return new DomainError('notices.over', 'It is over already.');
}

export function approvalRefused(fault: ApprovalFault): DomainError {
  return new DomainError(...REFUSED_APPROVAL[fault]);
}

const REFUSED_APPROVAL: Readonly<Record<ApprovalFault, readonly [ErrorCode, string]>> = {
  'not-draft': ['notices.not-draft', 'Somebody has decided on it already.'],
  'own-text': ['notices.own-text', 'Nobody approves words of their own.'],
  'until-past': ['notices.over', 'The time it was meant for is over.'],
};
