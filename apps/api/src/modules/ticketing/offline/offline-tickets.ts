import { Injectable } from '@nestjs/common';
import type { OfflineLease, OfflineTicketRequest } from '@onewindow/contracts';
import {
  dueAt,
  issueTicket,
  offlineIssuedAt,
  ticketLabel,
  type OrderPolicy,
} from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { QueuePolicyQuery } from '../queue-policy.query';
import { TicketChanges } from '../ticket-changes';
import { issuedEvent } from '../ticket-events';
import { countOfflineNumbers } from '../ticket-number.counter';
import { logStep } from '../ticket-step.log';
import { TicketTokens } from '../ticket-tokens';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';
import type { OfflineVisit } from './offline-visits';

/** A number that was given out without the server and is to become a ticket. */
export interface AcceptedNumber {
  readonly request: OfflineTicketRequest;
  readonly visit: OfflineVisit;
}

/** Brings tickets into being whose numbers are on paper already. */
@Injectable()
export class OfflineTickets {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly tokens: TicketTokens,
    private readonly policies: QueuePolicyQuery,
    private readonly changes: TicketChanges,
  ) {}

  /**
   * In the order given. They count as numbers of their day, and no quota turns them away: somebody
   * holds each of them.
   */
  async create(
    unit: UnitOfWork,
    lease: OfflineLease,
    accepted: readonly AcceptedNumber[],
  ): Promise<void> {
    const queueIds = accepted.map(({ visit }) => visit.queueId);
    const orders = await this.ordersOf(unit, queueIds);
    await countOfflineNumbers(unit, lease.businessDate, queueIds);
    const now = await unit.now();
    // Sent one behind the other, so that the sequence the database gives is the order of the kiosk.
    const stored = await Promise.all(
      accepted.map((one) =>
        this.store(unit, ticketOf(one, { unit, lease, now, order: orders.get(one.visit.queueId) })),
      ),
    );
    for (const ticket of stored) {
      unit.publish(issuedEvent(ticket, await this.changes.placesOf(ticket)));
    }
  }

  private async ordersOf(
    { manager, hallId }: UnitOfWork,
    queueIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrderPolicy>> {
    const policies = await Promise.all(
      [...new Set(queueIds)].map((queueId) => this.policies.find(manager, hallId, queueId)),
    );
    return new Map(policies.map(({ queueId, order }) => [queueId, order]));
  }

  private async store(unit: UnitOfWork, { ticket, itemIds, details }: NewOfflineTicket) {
    const inserting = this.tickets.insert(unit.manager, {
      ticket,
      tokenHash: this.tokens.hashOf(unit.hallId, ticket.id),
      cases: itemIds.map((itemId) => ({ id: uuidv7(), itemId })),
    });
    logStep(unit, { action: 'issue', before: undefined, ticket, at: ticket.issuedAt, details });
    const stored = await inserting;
    if (!stored) throw new Error('A ticket without a holder has no rival');
    return stored;
  }
}

interface NewOfflineTicket {
  readonly ticket: Omit<TicketRecord, 'sequence'>;
  readonly itemIds: readonly string[];
  /** For the step log and the audit: that and how the number came about without the server. */
  readonly details: Readonly<Record<string, unknown>>;
}

interface Circumstances {
  readonly unit: UnitOfWork;
  readonly lease: OfflineLease;
  readonly now: number;
  readonly order: OrderPolicy | undefined;
}

function ticketOf(
  { request, visit }: AcceptedNumber,
  { unit, lease, now, order }: Circumstances,
): NewOfflineTicket {
  if (!order) throw new Error('The rules of a queue were not read');
  const { leaseId, prefix, businessDate } = lease;
  const { id, number, itemIds, purpose, takenAt, contactAt, language = 'zh-Hans' } = request;
  const taken = { takenAt: Date.parse(takenAt), contactAt: Date.parse(contactAt) };
  const issuedAt = offlineIssuedAt(taken, { leasedAt: Date.parse(lease.issuedAt), now });
  const due = dueAt({ kind: 'walk-in', issuedAt }, order);
  const facts = { id, ...visit, dueAt: due, sequence: 0 };
  const ticket = {
    ...issueTicket(facts, issuedAt).ticket,
    hallId: unit.hallId,
    businessDate,
    series: prefix,
    number,
    label: ticketLabel({ prefix }, number),
    purpose,
    origin: 'kiosk',
    offlineLeaseId: leaseId,
    language,
    pressId: unit.pressId,
  } as const;
  return { ticket, itemIds, details: { offline: true, leaseId, takenAt } };
}
