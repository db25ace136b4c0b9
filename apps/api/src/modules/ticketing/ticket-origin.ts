import type { IssueTicketRequest, TicketOrigin } from '@onewindow/contracts';
import { isOffered } from '@onewindow/queueing';
import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { QueuePolicy } from './queue-policy.query';

/** How a ticket came about is read from who asked, never told by them. */
export function originOf(principal: Principal): TicketOrigin {
  switch (principal.kind) {
    case 'device':
      return 'kiosk';
    case 'staff':
      return 'guide';
    case 'citizen':
      return 'phone';
  }
}

/** Priority is granted by somebody who has seen the proof; a kiosk cannot see it. */
export function refuseUngrantedPriority(
  principal: Principal,
  { priorityClass }: Pick<IssueTicketRequest, 'priorityClass'>,
): void {
  if (priorityClass === undefined) return;
  if (principal.kind === 'staff' && principal.permissions.has('priority.grant')) return;
  throw new DomainError('ticketing.priority-not-permitted', 'A guide grants priority on sight.');
}

/** A class that the hall has switched off is not granted, so that nobody waits on a promise. */
export function refuseUnofferedPriority(
  { priorityClass }: Pick<IssueTicketRequest, 'priorityClass'>,
  { order }: QueuePolicy,
): void {
  if (priorityClass === undefined || isOffered(priorityClass, order.priorityBonusMinutes)) return;
  throw new DomainError('ticketing.priority-not-offered', 'The hall does not offer this class.', {
    priorityClass,
  });
}
