import { Injectable } from '@nestjs/common';
import type { CaseView, IssueTicketRequest, TicketOrigin } from '@onewindow/contracts';
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
import { companyInvalid, HolderRefs } from '../../platform/holder/holder-refs';
import { elderFrom } from '../../platform/holder/sixty-plus';
import { withoutNumber } from '../../platform/holder/without-number';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { OpenSession } from '../windows/window-session.service';
import type { QueuePolicy } from './queue-policy.query';
import { refuseFullBand } from './full-band';
import { alreadyBooked, findRival } from './held-items';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { NO_QUOTA, takeNumber } from './ticket-number.counter';
import { logStep } from './ticket-step.log';
import { TicketTokens } from './ticket-tokens';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';
import type { QueuedVisit } from './visit-planner';

/** What is asked for, and for whom by the keyed hashes of their numbers. */
export interface AskedTicket extends Omit<IssueTicketRequest, 'holder' | 'represented'> {
  readonly holderRef: Buffer | undefined;
  readonly representedRef: Buffer | undefined;
  /** When the holder has turned sixty, or will, where their number tells. Never stored. */
  readonly elderFrom: string | undefined;
}

/** Brings the ticket of a number into being; the number is taken by then. */
type Begin = (facts: NewTicket, now: number) => { readonly ticket: Ticket };

/** How many numbers a day and its parts have. */
type Quota = Pick<QueuePolicy, 'dailyQuota' | 'bands'>;

/** A ticket that has just come into being, with its cases. */
export interface NewTicketWithCases {
  readonly ticket: TicketRecord;
  readonly cases: readonly CaseView[];
}

interface Numbering {
  readonly action: 'issue' | 'open-at-window';
  readonly quota: Quota;
  readonly origin: TicketOrigin;
  readonly begin: Begin;
}

/** Takes a number and brings the ticket into being with its cases. */
@Injectable()
export class NewTickets {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly tokens: TicketTokens,
    private readonly views: TicketViewsQuery,
    private readonly holders: HolderRefs,
  ) {}

  /**
   * Here the number of a person ends: what is asked for and the command that may be kept hold its
   * keyed hash only.
   *
   * @throws DomainError `appointments.holder-invalid`, `ticketing.company-invalid`
   */
  read(
    command: CommandRequest,
    { holder, represented, ...choice }: IssueTicketRequest,
  ): { readonly asked: AskedTicket; readonly anonymous: CommandRequest } {
    const { hallId } = command;
    if (represented && !holder) throw companyInvalid('holder-missing');
    const holderRef = holder && this.holders.refOf(hallId, holder);
    const representedRef = represented && this.holders.companyRefOf(hallId, represented);
    return {
      asked: { ...choice, holderRef, representedRef, elderFrom: holder && elderFrom(holder) },
      anonymous: withoutNumber(command, { holder: holderRef, represented: representedRef }),
    };
  }

  create(
    unit: UnitOfWork,
    origin: TicketOrigin,
    visit: QueuedVisit,
    asked: AskedTicket,
    callable: boolean,
  ): Promise<NewTicketWithCases> {
    const begin: Begin = (facts, now) => issueTicket({ ...facts, callable }, now);
    const numbering = { action: 'issue', quota: visit.policy, origin, begin } as const;
    return this.store(unit, visit, asked, numbering);
  }

  /** Without a quota: it says how many may wait, and this one does not wait. */
  openAtWindow(
    unit: UnitOfWork,
    { windowId, id: sessionId }: OpenSession,
    visit: QueuedVisit,
    asked: AskedTicket,
  ): Promise<NewTicketWithCases> {
    const begin: Begin = (facts, now) => openTicketAtWindow(facts, { windowId, sessionId }, now);
    const numbering = {
      action: 'open-at-window',
      quota: NO_QUOTA,
      origin: 'window',
      begin,
    } as const;
    return this.store(unit, visit, asked, numbering);
  }

  private async store(
    unit: UnitOfWork,
    visit: QueuedVisit,
    asked: AskedTicket,
    { action, quota, origin, begin }: Numbering,
  ): Promise<NewTicketWithCases> {
    const { hallId, manager, pressId } = unit;
    const { timeZone } = visit.moment;
    // By the clock of this moment, not by a job that turns the day: midnight restarts the numbers.
    const businessDate = businessDateOf(visit.moment.now, timeZone);
    const policy = { ...visit.policy, ...quotaOf(quota) };
    // One journey; the database tells the time once the number's lock is held.
    const [number, now] = await Promise.all([takeNumber(unit, businessDate, policy), unit.now()]);
    await refuseFullBand(unit, timeZone, policy);
    const begun = begin(factsOf(visit, asked, now), now).ticket;
    const ticket = {
      ...begun,
      ...numbered(visit.policy, number),
      hallId,
      businessDate,
      ...heldBy(visit.policy, asked),
      purpose: asked.purpose,
      origin,
      language: asked.language ?? 'zh-Hans',
      pressId,
    };
    // One journey: the row, its step behind it, and a look at its cases.
    const storing = this.tickets.insert(manager, {
      ticket,
      tokenHash: this.tokens.hashOf(hallId, ticket.id),
      cases: visit.itemIds.map((itemId) => ({ id: uuidv7(), itemId })),
    });
    logStep(unit, { action, before: undefined, ticket, at: now });
    const [stored, cases] = await Promise.all([storing, this.views.cases(manager, ticket)]);
    if (!stored) throw alreadyBooked(await findRival(manager, ticket, visit.itemIds));
    return { ticket: stored, cases };
  }
}

function quotaOf({ dailyQuota, bands }: Quota): Quota {
  return { dailyQuota, bands };
}

/** A hall that lets people take several has no use for whose they are. */
function heldBy(
  { oneLiveTicket }: QueuePolicy,
  { holderRef, representedRef }: AskedTicket,
): Pick<TicketRecord, 'holderRef' | 'representedRef'> {
  return oneLiveTicket ? { holderRef, representedRef } : {};
}

function factsOf(
  { policy, requiredQueueIds }: QueuedVisit,
  { priorityClass }: AskedTicket,
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
