import { Injectable } from '@nestjs/common';
import type { IssueTicketRequest } from '@onewindow/contracts';
import { businessDateOf, dueAt, issueTicket, ticketLabel } from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import { hallNow } from '../../platform/clock/hall-clock';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallService } from '../hall/hall.service';
import type { QueuePolicy } from './queue-policy.query';
import { refuseFullBand } from './full-band';
import { takeNumber } from './ticket-number.counter';
import { originOf } from './ticket-origin';
import { TicketTokens } from './ticket-tokens';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';
import type { QueuedVisit } from './visit-planner';

/** Takes a number and brings the ticket into being with its cases. */
@Injectable()
export class NewTickets {
  constructor(
    private readonly halls: HallService,
    private readonly tickets: TicketRepository,
    private readonly tokens: TicketTokens,
  ) {}

  async create(
    unit: UnitOfWork,
    { principal }: CommandRequest,
    visit: QueuedVisit,
    request: IssueTicketRequest,
  ): Promise<TicketRecord> {
    const { hallId, manager } = unit;
    const { timeZone } = await this.halls.find(hallId, manager);
    // By the clock of this moment, not by a job that turns the day: midnight restarts the numbers.
    const businessDate = businessDateOf(await hallNow(manager, hallId), timeZone);
    const number = await takeNumber(unit, businessDate, visit.policy);
    await refuseFullBand(unit, timeZone, visit.policy);
    const { ticket } = await issuedNow(unit, visit, request);
    return this.tickets.insert(manager, {
      ticket: {
        ...ticket,
        ...numbered(visit.policy, number),
        hallId,
        businessDate,
        purpose: request.purpose,
        origin: originOf(principal),
        language: request.language ?? 'zh-Hans',
      },
      tokenHash: this.tokens.hashOf(hallId, ticket.id),
      cases: visit.itemIds.map((itemId) => ({ id: uuidv7(), itemId })),
    });
  }
}

async function issuedNow(
  unit: UnitOfWork,
  { policy, requiredQueueIds }: QueuedVisit,
  { priorityClass }: IssueTicketRequest,
): Promise<ReturnType<typeof issueTicket>> {
  const now = await unit.now();
  const due = dueAt({ kind: 'walk-in', issuedAt: now, priorityClass }, policy.order);
  const facts = { id: uuidv7(), queueId: policy.queueId, requiredQueueIds, priorityClass };
  // The database gives the sequence when the row is stored.
  return issueTicket({ ...facts, dueAt: due, sequence: 0 }, now);
}

function numbered(
  { series }: QueuePolicy,
  number: number,
): Pick<TicketRecord, 'series' | 'number' | 'label'> {
  return { series: series.prefix, number, label: ticketLabel(series, number) };
}
