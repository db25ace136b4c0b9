import type { IssueTicketRequest, TicketOrigin } from '@onewindow/contracts';
import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';

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
