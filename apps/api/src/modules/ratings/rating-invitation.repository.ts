import { Injectable } from '@nestjs/common';
import type { InvitationEnd } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { InvitationTimes } from './invitation-rule';

export interface NewInvitation {
  readonly windowId: string;
  readonly serviceId: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
}

export interface StoredInvitation extends InvitationTimes {
  readonly closedBy: InvitationEnd | undefined;
}

/** Which service an event of the window is about. */
interface ServiceAtWindow {
  readonly windowId: string;
  readonly serviceId: string;
}

interface Row {
  readonly closes_at: Date;
  readonly closed_at: Date | null;
  readonly closed_by: InvitationEnd | null;
}

@Injectable()
export class RatingInvitationRepository {
  /** A window asks about its latest service only, so the former row gives way. */
  put(unit: UnitOfWork, invitation: NewInvitation): void {
    const { windowId, serviceId, openedAt, closesAt } = invitation;
    unit.write(PUT, [unit.hallId, windowId, serviceId, openedAt, closesAt]);
  }

  /** Locks the window's invitation for this service until the transaction ends, if it is the latest. */
  async lock(
    manager: EntityManager,
    hallId: string,
    { windowId, serviceId }: ServiceAtWindow,
  ): Promise<StoredInvitation | undefined> {
    const [row] = await manager.query<Row[]>(LOCK, [hallId, windowId, serviceId]);
    return (
      row && {
        closesAt: row.closes_at.getTime(),
        closedAt: row.closed_at?.getTime(),
        closedBy: row.closed_by ?? undefined,
      }
    );
  }

  /** @returns the service it was about, or undefined when none is open */
  async close(
    manager: EntityManager,
    hallId: string,
    { windowId, by, at }: { windowId: string; by: InvitationEnd; at: Date },
  ): Promise<string | undefined> {
    const rows = await manager.query<{ service_id: string }[]>(CLOSE, [hallId, windowId, by, at]);
    return rows[0]?.service_id;
  }
}

const PUT = `
  INSERT INTO rating_invitation (hall_id, window_id, service_id, opened_at, closes_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (hall_id, window_id) DO UPDATE SET service_id = excluded.service_id,
    opened_at = excluded.opened_at, closes_at = excluded.closes_at, closed_at = NULL,
    closed_by = NULL
`;

const LOCK = `
  SELECT closes_at, closed_at, closed_by FROM rating_invitation
  WHERE hall_id = $1 AND window_id = $2 AND service_id = $3 FOR UPDATE
`;

const CLOSE = `
  WITH closed AS (
    UPDATE rating_invitation SET closed_at = $4, closed_by = $3
    WHERE hall_id = $1 AND window_id = $2 AND closed_at IS NULL RETURNING service_id
  )
  SELECT service_id FROM closed
`;
