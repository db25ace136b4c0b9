import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FollowUpRow } from '../follow-up.row';

export interface DueFollowUp {
  readonly hallId: string;
  readonly id: string;
}

/** One under lock, with what people call the place and the visit. */
export interface LockedFollowUp extends FollowUpRow {
  readonly window_name: string;
  readonly area_id: string | null;
  readonly ticket_label: string;
}

@Injectable()
export class DueFollowUpRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In all halls, each by its own clock: those half of whose term has gone. */
  everywhere(): Promise<readonly DueFollowUp[]> {
    return this.dataSource.query<DueFollowUp[]>(
      `SELECT hall_id AS "hallId", id FROM follow_up
       WHERE closed_at IS NULL AND half_at <= hall_now(hall_id) ORDER BY hall_id, due_at, id`,
    );
  }

  /** Held until the transaction ends, so that no step ends the alarm before it is raised. */
  async lock(
    manager: EntityManager,
    hallId: string,
    id: string,
  ): Promise<LockedFollowUp | undefined> {
    const [row] = await manager.query<LockedFollowUp[]>(LOCK, [hallId, id]);
    return row;
  }
}

const LOCK = `
  SELECT follow_up.*, rating.staff_id AS rated_staff_id, service_window.name AS window_name,
    service_window.area_id, ticket.label AS ticket_label
  FROM follow_up
  JOIN rating ON rating.hall_id = follow_up.hall_id AND rating.id = follow_up.rating_id
  JOIN ticket ON ticket.hall_id = rating.hall_id AND ticket.id = rating.ticket_id
  JOIN service_window ON service_window.hall_id = rating.hall_id
    AND service_window.id = rating.window_id
  WHERE follow_up.hall_id = $1 AND follow_up.id = $2 AND follow_up.closed_at IS NULL
  FOR UPDATE OF follow_up
`;
