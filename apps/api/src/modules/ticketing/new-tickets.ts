import { Injectable } from '@nestjs/common';
import type { IssueTicketRequest, OpenTicketRequest, TicketOrigin } from '@onewindow/contracts';
import {
  businessDateOf,
  dueAt,
  issueTicket,
  openTicketAtWindow,
  ticketLabel,
  type NewTicket,
  type Ticket,
} from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import { hallNow } from '../../platform/clock/hall-clock';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallService } from '../hall/hall.service';
import type { OpenSession } from '../windows/window-session.service';
import type { QueuePolicy } from './queue-policy.query';
import { refuseFullBand } from './full-band';
import { NO_QUOTA, takeNumber } from './ticket-number.counter';
import { originOf } from './ticket-origin';
import { TicketTokens } from './ticket-tokens';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';
import type { QueuedVisit } from './visit-planner';

/** The day a number is of, by the hall's clock. */
export interface HallDay {
  readonly timeZone: string;
  readonly businessDate: string;
}

/** A visit on the day its number is of. */
export interface VisitOfDay extends QueuedVisit {
  readonly day: HallDay;
}

/** Brings the ticket of a number into being; the number is taken by then. */
type Begin = (facts: NewTicket, now: number) => { readonly ticket: Ticket };

/** How many numbers a day and its parts have. */
type Quota = Pick<QueuePolicy, 'dailyQuota' | 'bands'>;

interface Numbering {
  readonly quota: Quota;
  readonly origin: TicketOrigin;
  readonly begin: Begin;
}

/** Takes a number and brings the ticket into being with its cases. */
@Injectable()
export class NewTickets {
  constructor(
    private readonly halls: HallService,
    private readonly tickets: TicketRepository,
    private readonly tokens: TicketTokens,
  ) {}

  create(
    unit: UnitOfWork,
    { principal }: CommandRequest,
    visit: VisitOfDay,
    request: IssueTicketRequest,
  ): Promise<TicketRecord> {
    const origin = originOf(principal);
    return this.store(unit, visit, request, { quota: visit.policy, origin, begin: issueTicket });
  }

  /** Without a quota: it says how many may wait, and this one does not wait. */
  openAtWindow(
    unit: UnitOfWork,
    { windowId, id: sessionId }: OpenSession,
    visit: VisitOfDay,
    request: OpenTicketRequest,
  ): Promise<TicketRecord> {
    const begin: Begin = (facts, now) => openTicketAtWindow(facts, { windowId, sessionId }, now);
    return this.store(unit, visit, request, { quota: NO_QUOTA, origin: 'window', begin });
  }

  /** By the clock of this moment, not by a job that turns the day: midnight restarts the numbers. */
  async dayOf({ manager, hallId }: UnitOfWork): Promise<HallDay> {
    const [{ timeZone }, now] = await Promise.all([
      this.halls.find(hallId, manager),
      hallNow(manager, hallId),
    ]);
    return { timeZone, businessDate: businessDateOf(now, timeZone) };
  }

  private async store(
    unit: UnitOfWork,
    visit: VisitOfDay,
    request: OpenTicketRequest,
    { quota, origin, begin }: Numbering,
  ): Promise<TicketRecord> {
    const { hallId, manager, pressId } = unit;
    const { timeZone, businessDate } = visit.day;
    const policy = { ...visit.policy, ...quotaOf(quota) };
    // One journey; the database tells the time once the number's lock is held.
    const [number, now] = await Promise.all([takeNumber(unit, businessDate, policy), unit.now()]);
    await refuseFullBand(unit, timeZone, policy);
    const { ticket } = begin(factsOf(visit, request, now), now);
    return this.tickets.insert(manager, {
      ticket: {
        ...ticket,
        ...numbered(visit.policy, number),
        hallId,
        businessDate,
        purpose: request.purpose,
        origin,
        language: request.language ?? 'zh-Hans',
        pressId,
      },
      tokenHash: this.tokens.hashOf(hallId, ticket.id),
      cases: visit.itemIds.map((itemId) => ({ id: uuidv7(), itemId })),
    });
  }
}

function quotaOf({ dailyQuota, bands }: Quota): Quota {
  return { dailyQuota, bands };
}

function factsOf(
  { policy, requiredQueueIds }: QueuedVisit,
  { priorityClass }: IssueTicketRequest,
  issuedAt: number,
): NewTicket {
  const due = dueAt({ kind: 'walk-in', issuedAt, priorityClass }, policy.order);
  const facts = { id: uuidv7(), queueId: policy.queueId, requiredQueueIds, priorityClass };
  // The database gives the sequence when the row is stored.
  return { ...facts, dueAt: due, sequence: 0 };
}

function numbered(
  { series }: QueuePolicy,
  number: number,
): Pick<TicketRecord, 'series' | 'number' | 'label'> {
  return { series: series.prefix, number, label: ticketLabel(series, number) };
}
