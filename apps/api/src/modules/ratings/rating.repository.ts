import { Injectable } from '@nestjs/common';
import type { RatingChannel, RatingLevel, RatingPhase } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

/** A finished stay at a window that a rating may speak of. */
export interface RateableService {
  readonly id: string;
  readonly ticketId: string;
  readonly windowId: string;
  readonly staffId: string;
  readonly queueId: string;
  readonly businessDate: string;
}

export interface NewRating {
  readonly id: string;
  readonly service: RateableService;
  readonly phase: RatingPhase;
  readonly level: RatingLevel;
  readonly labels: { readonly codes: readonly string[]; readonly version: string };
  readonly comment: string | undefined;
  readonly channel: RatingChannel;
  readonly ratedAt: Date;
}

interface ServiceRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly window_id: string;
  readonly staff_id: string;
  readonly queue_id: string;
  readonly business_date: string;
}

@Injectable()
export class RatingRepository {
  /** The ticket's latest finished service; none while it waits or is being served. */
  async findRateable(
    manager: EntityManager,
    hallId: string,
    ticketId: string,
  ): Promise<RateableService | undefined> {
    const [row] = await manager.query<ServiceRow[]>(LATEST_SERVICE, [hallId, ticketId]);
    return row && toService(row);
  }

  /** A finished service by its own id. */
  async findService(
    manager: EntityManager,
    hallId: string,
    serviceId: string,
  ): Promise<RateableService | undefined> {
    const [row] = await manager.query<ServiceRow[]>(SERVICE, [hallId, serviceId]);
    return row && toService(row);
  }

  /**
   * Holds a finished service as it is until the transaction ends; ratings at the same time may.
   *
   * @returns false when it goes on again, because its end was taken back
   */
  async holdFinished(manager: EntityManager, hallId: string, serviceId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM service WHERE hall_id = $1 AND id = $2 AND ended_at IS NOT NULL FOR SHARE`,
      [hallId, serviceId],
    );
    return rows.length > 0;
  }

  /** Locks a service against ratings until the transaction ends. @returns whether one was there before */
  async lockAgainstRating(
    manager: EntityManager,
    hallId: string,
    serviceId: string,
  ): Promise<boolean> {
    await manager.query('SELECT 1 FROM service WHERE hall_id = $1 AND id = $2 FOR UPDATE', [
      hallId,
      serviceId,
    ]);
    const rows = await manager.query<unknown[]>(
      'SELECT 1 FROM rating WHERE hall_id = $1 AND subject_service_id = $2 LIMIT 1',
      [hallId, serviceId],
    );
    return rows.length > 0;
  }

  /** @returns false when this service has been rated in this phase already */
  async insert(manager: EntityManager, hallId: string, rating: NewRating): Promise<boolean> {
    const { service } = rating;
    const rows = await manager.query<unknown[]>(INSERT_RATING, [
      hallId,
      rating.id,
      service.id,
      rating.phase,
      service.ticketId,
      rating.level,
      rating.labels.codes,
      rating.labels.version,
      rating.comment ?? null,
      rating.channel,
      service.windowId,
      service.staffId,
      service.queueId,
      service.businessDate,
      rating.ratedAt,
    ]);
    return rows.length > 0;
  }
}

function toService(row: ServiceRow): RateableService {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    windowId: row.window_id,
    staffId: row.staff_id,
    queueId: row.queue_id,
    businessDate: row.business_date,
  };
}

const FINISHED_SERVICES = `
  SELECT service.id, service.ticket_id, service.window_id, service.staff_id, ticket.queue_id,
    ticket.business_date::text
  FROM service
  JOIN ticket ON ticket.hall_id = service.hall_id AND ticket.id = service.ticket_id
  WHERE service.hall_id = $1 AND service.ended_at IS NOT NULL AND ticket.state = 'completed'
`;

const LATEST_SERVICE = `${FINISHED_SERVICES} AND service.ticket_id = $2
  ORDER BY service.ended_at DESC, service.id DESC LIMIT 1
`;

const SERVICE = `${FINISHED_SERVICES} AND service.id = $2`;

const INSERT_RATING = `
  INSERT INTO rating (hall_id, id, subject_service_id, phase, ticket_id, level, labels,
    label_set_version, comment, channel, window_id, staff_id, queue_id, business_date, rated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  ON CONFLICT (hall_id, subject_id, phase) DO NOTHING RETURNING 1
`;
