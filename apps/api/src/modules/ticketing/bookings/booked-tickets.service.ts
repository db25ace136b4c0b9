import { Injectable } from '@nestjs/common';
import type { BookTicketRequest, TicketOrigin, TicketView } from '@onewindow/contracts';
import {
  bookTicket,
  dueAt,
  ticketLabel,
  type CheckInArgs,
  type NumberSeries,
  type Slot,
} from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { alreadyBooked } from '../held-items';
import { TicketLineQuery } from '../queries/ticket-line.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { bookedEvent, checkedInEvent } from '../ticket-events';
import { takeBookedNumber } from '../ticket-number.counter';
import { logStep } from '../ticket-step.log';
import { TicketTokens } from '../ticket-tokens';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';
import type { QueuedVisit } from '../visit-planner';

export type { TicketRecord };

/** What is booked, once the rules of booking have said yes. */
export interface NewBooking {
  readonly visit: QueuedVisit;
  readonly slot: Slot;
  readonly order: CheckInArgs['order'];
  readonly holderRef: Buffer;
  readonly origin: TicketOrigin;
  readonly request: Pick<BookTicketRequest, 'purpose' | 'language'>;
}

/** The tickets behind bookings; `modules/appointments` decides who may book and check in when. */
@Injectable()
export class BookedTicketsService {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly tokens: TicketTokens,
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
    private readonly views: TicketViewsQuery,
  ) {}

  /**
   * The booking is a ticket from the beginning, so nobody has to take a number again when they come.
   * The number itself is given at check-in: it tells the order of coming, and none is left uncalled.
   *
   * @throws DomainError `appointments.already-booked`
   */
  async create(unit: UnitOfWork, booking: NewBooking): Promise<TicketView> {
    const { hallId, manager } = unit;
    const now = await unit.now();
    const { visit, slot, request } = booking;
    const facts = {
      id: uuidv7(),
      queueId: visit.queueId,
      requiredQueueIds: visit.requiredQueueIds,
      slotStartAt: slot.startAt,
      dueAt: dueIfKept(booking),
    };
    // The database gives the sequence when the row is stored.
    const { ticket } = bookTicket({ ...facts, sequence: 0 }, now);
    const stored = await this.tickets.insert(manager, {
      ticket: {
        ...ticket,
        hallId,
        businessDate: slot.date,
        series: visit.policy.series.prefix,
        number: undefined,
        label: '',
        slotEndAt: slot.endAt,
        holderRef: booking.holderRef,
        pressId: unit.pressId,
        purpose: request.purpose,
        origin: booking.origin,
        language: request.language ?? 'zh-Hans',
      },
      tokenHash: this.tokens.hashOf(hallId, ticket.id),
      cases: visit.itemIds.map((itemId) => ({ id: uuidv7(), itemId })),
    });
    if (!stored) throw alreadyBooked();
    const details = { slotStartAt: new Date(slot.startAt).toISOString() };
    logStep(unit, { action: 'book', before: undefined, ticket: stored, at: now, details });
    unit.publish(bookedEvent(stored, slot.startAt));
    return this.views.view(manager, stored);
  }

  /** @throws DomainError `ticketing.ticket-not-found` */
  lock({ manager, hallId }: UnitOfWork, ticketId: string): Promise<TicketRecord> {
    return this.tickets.lock(manager, hallId, ticketId);
  }

  /** The caller holds the lock. @throws DomainError with the rule's code when it refuses */
  async checkIn(
    unit: UnitOfWork,
    before: TicketRecord,
    { series, ...args }: CheckInArgs & { readonly series: NumberSeries },
  ): Promise<TicketView> {
    const numbered = await withNumber(unit, before, series);
    const after = await this.changes.apply(unit, numbered, 'check-in', args);
    const ahead = await this.line.countAhead(unit.manager, after);
    unit.publish(checkedInEvent(after, ahead, await this.changes.placesOf(after)));
    return this.views.view(unit.manager, after);
  }
}

function dueIfKept({ slot, order }: NewBooking): number {
  const kept = { slotStartAt: slot.startAt, checkedInAt: slot.startAt };
  return dueAt({ kind: 'booking', ...kept }, order);
}

async function withNumber(
  unit: UnitOfWork,
  ticket: TicketRecord,
  series: NumberSeries,
): Promise<TicketRecord> {
  const number = await takeBookedNumber(unit, ticket.businessDate, series.prefix);
  return { ...ticket, series: series.prefix, number, label: ticketLabel(series, number) };
}
