import type { IssueTicketRequest, TicketOrigin } from '@onewindow/contracts';
import { isOffered } from '@onewindow/queueing';
import { isElderOn } from '../../platform/holder/sixty-plus';
import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { AskedTicket } from './new-tickets';
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

/**
 * Priority is granted by somebody who has seen the proof. A kiosk can see none, but the number of an
 * ID card is proof of its holder's age.
 *
 * @param elderFrom when the holder has turned sixty, or will
 * @param today the hall's business date
 */
export function refuseUngrantedPriority(
  principal: Principal,
  { priorityClass, elderFrom }: Pick<AskedTicket, 'priorityClass' | 'elderFrom'>,
  today: string,
): void {
  if (priorityClass === undefined) return;
  if (principal.kind === 'staff' && principal.permissions.has('priority.grant')) return;
  const byCard = principal.kind === 'device' && priorityClass === 'elder';
  if (byCard && isElderOn(elderFrom, today)) return;
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
