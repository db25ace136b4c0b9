import { Injectable } from '@nestjs/common';
import type {
  OwnBookingView,
  RejoinOfferView,
  VisitPlanView,
  WaitView,
} from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { BookingRulesService } from '../../appointments/rules/booking-rules.service';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { WaitEstimator } from '../../insight/wait-estimator';
import { QueuePolicyQuery } from '../queue-policy.query';
import type { TicketRecord } from '../ticket.record';
import { ownBooking, rejoinOffer } from './citizen-offers';
import { TicketLineQuery } from './ticket-line.query';

/** Where to go, how many come first, and for how long. */
export type LineOutlook = Pick<VisitPlanView, 'areas' | 'ahead' | 'wait'>;

const NOT_WAITING: WaitView = { kind: 'unknown', reason: 'not-waiting' };

/** What a citizen is told of the line, with a number in hand or before taking one. */
@Injectable()
export class LineOutlookQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly line: TicketLineQuery,
    private readonly routing: HallRoutingService,
    private readonly estimator: WaitEstimator,
    private readonly policies: QueuePolicyQuery,
    private readonly bookingRules: BookingRulesService,
  ) {}

  async ofTicket(ticket: TicketRecord): Promise<LineOutlook> {
    const { hallId, id, requiredQueueIds } = ticket;
    const [ahead, waits, areas] = await Promise.all([
      this.line.countAhead(this.dataSource.manager, ticket),
      this.estimator.forTickets(hallId, [id]),
      this.areas(hallId, requiredQueueIds),
    ]);
    return { areas, ahead, wait: waits.get(id) ?? NOT_WAITING };
  }

  async ofNewcomer(
    hallId: string,
    queueId: string,
    requiredQueueIds: readonly string[],
  ): Promise<LineOutlook> {
    const [ahead, waits, areas] = await Promise.all([
      this.line.countWaiting(this.dataSource.manager, hallId, queueId),
      this.estimator.forNewcomers(hallId),
      this.areas(hallId, requiredQueueIds),
    ]);
    return { areas, ahead, wait: waits.get(queueId) ?? NOT_WAITING };
  }

  /** Where a missed ticket would stand; null for any other. */
  async ofRejoin(ticket: TicketRecord, now: number): Promise<RejoinOfferView | null> {
    const { manager } = this.dataSource;
    const { rejoin } = await this.policies.find(manager, ticket.hallId, ticket.queueId);
    return rejoinOffer(manager, this.line, ticket, { policy: rejoin, now });
  }

  /** When to come and until when to cancel; null for all but a booking. */
  async ofBooking(ticket: TicketRecord, timeZone: string): Promise<OwnBookingView | null> {
    if (ticket.state !== 'booked') return null;
    const { hallId, queueId } = ticket;
    const policy = await this.bookingRules.ofQueue(this.dataSource.manager, hallId, queueId);
    return ownBooking(ticket, policy, timeZone);
  }

  /** Rooms with a window that can take the whole ticket. */
  async areas(hallId: string, queueIds: readonly string[]): Promise<LineOutlook['areas']> {
    return this.routing.areaNames(hallId, await this.routing.areasServingAll(hallId, queueIds));
  }
}
