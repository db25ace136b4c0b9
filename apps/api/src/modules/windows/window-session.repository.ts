import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';

/** One clerk working at one window, from open to close. */
export interface OpenSession {
  readonly id: string;
  readonly windowId: string;
  readonly windowName: string;
  readonly areaId: string;
  readonly staffId: string;
  readonly openedAt: number;
}

interface Row {
  readonly id: string;
  readonly window_id: string;
  readonly window_name: string;
  readonly area_id: string;
  readonly staff_id: string;
  readonly opened_at: Date;
}

@Injectable()
export class WindowSessionRepository {
  async findOpenOf(
    manager: EntityManager,
    hallId: string,
    staffId: string,
  ): Promise<OpenSession | undefined> {
    const [row] = await manager.query<Row[]>(OPEN_SESSION_OF_STAFF, [hallId, staffId]);
    return row && toSession(row);
  }

  /** First in the lock order of design §5: everything a clerk does passes through the session. */
  async lockOpenOf(manager: EntityManager, hallId: string, staffId: string): Promise<OpenSession> {
    const [row] = await manager.query<Row[]>(`${OPEN_SESSION_OF_STAFF} FOR UPDATE OF session`, [
      hallId,
      staffId,
    ]);
    if (!row) throw new DomainError('windows.not-at-window', 'Open a window first.');
    return toSession(row);
  }

  /** The same for whoever works at a window. @returns undefined when nobody does */
  async lockOpenAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<OpenSession | undefined> {
    const [row] = await manager.query<Row[]>(
      `${OPEN_SESSION} AND session.window_id = $2 FOR UPDATE OF session`,
      [hallId, windowId],
    );
    return row && toSession(row);
  }

  /** Locks those of the sessions that are still open, in the order of their ids. */
  async lockStillOpen(
    manager: EntityManager,
    hallId: string,
    sessionIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT id FROM window_session
       WHERE hall_id = $1 AND id = ANY ($2::uuid[]) AND closed_at IS NULL ORDER BY id FOR UPDATE`,
      [hallId, sessionIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Windows at which somebody works. */
  async openWindowIds(manager: EntityManager, hallId: string): Promise<readonly string[]> {
    const rows = await manager.query<{ window_id: string }[]>(
      'SELECT window_id FROM window_session WHERE hall_id = $1 AND closed_at IS NULL',
      [hallId],
    );
    return rows.map(({ window_id: windowId }) => windowId);
  }

  /** @returns false when the window or the clerk has an open session already */
  async insert(
    manager: EntityManager,
    session: { hallId: string; id: string; windowId: string; staffId: string; openedAt: Date },
  ): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
      [session.hallId, session.id, session.windowId, session.staffId, session.openedAt],
    );
    return rows.length > 0;
  }

  async close(manager: EntityManager, hallId: string, id: string, closedAt: Date): Promise<void> {
    await manager.query('UPDATE window_session SET closed_at = $3 WHERE hall_id = $1 AND id = $2', [
      hallId,
      id,
      closedAt,
    ]);
  }

  async hasOpenTicket(manager: EntityManager, hallId: string, sessionId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM ticket
       WHERE hall_id = $1 AND session_id = $2 AND state IN ('called', 'serving')`,
      [hallId, sessionId],
    );
    return rows.length > 0;
  }
}

function toSession(row: Row): OpenSession {
  return {
    id: row.id,
    windowId: row.window_id,
    windowName: row.window_name,
    areaId: row.area_id,
    staffId: row.staff_id,
    openedAt: row.opened_at.getTime(),
  };
}

const OPEN_SESSION = `
  SELECT session.id, session.window_id, service_window.name AS window_name, service_window.area_id,
    session.staff_id, session.opened_at
  FROM window_session session
  JOIN service_window ON service_window.hall_id = session.hall_id
    AND service_window.id = session.window_id
  WHERE session.hall_id = $1 AND session.closed_at IS NULL
`;

const OPEN_SESSION_OF_STAFF = `${OPEN_SESSION} AND session.staff_id = $2`;
