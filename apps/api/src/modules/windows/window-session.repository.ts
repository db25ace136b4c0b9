import { Injectable } from '@nestjs/common';
import type { PauseReason } from '@onewindow/contracts';
import type { WindowPause, WindowWork } from '@onewindow/queueing';
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
  readonly pause?: WindowPause | undefined;
  /** Real time. */
  readonly leasedUntil: number;
  /** Whether the hall has been told that the connection is lost. */
  readonly isToldLost: boolean;
  /** Queues the hall was told the window serves; absent when it was told nothing. */
  readonly toldQueueIds?: readonly string[] | undefined;
}

export interface NewSession {
  readonly hallId: string;
  readonly id: string;
  readonly windowId: string;
  readonly staffId: string;
  readonly openedAt: number;
  readonly shared: boolean;
  readonly leasedUntil: number;
  readonly queueIds: readonly string[];
}

interface Row {
  readonly id: string;
  readonly window_id: string;
  readonly window_name: string;
  readonly area_id: string;
  readonly staff_id: string;
  readonly opened_at: Date;
  readonly paused_at: Date | null;
  readonly pause_reason: PauseReason | null;
  readonly leased_until: Date;
  readonly lost_at: Date | null;
  readonly told_queue_ids: readonly string[] | null;
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

  /** One journey; the database takes the lock first and looks for the ticket under it. */
  async lockWithWork(
    manager: EntityManager,
    hallId: string,
    staffId: string,
  ): Promise<{ readonly session: OpenSession; readonly work: WindowWork }> {
    const [session, tickets] = await Promise.all([
      this.lockOpenOf(manager, hallId, staffId),
      manager.query<unknown[]>(OPEN_TICKET_OF_STAFF, [hallId, staffId]),
    ]);
    return { session, work: { hasOpenTicket: tickets.length > 0, pause: session.pause } };
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
      'SELECT DISTINCT window_id FROM window_session WHERE hall_id = $1 AND closed_at IS NULL',
      [hallId],
    );
    return rows.map(({ window_id: windowId }) => windowId);
  }

  /**
   * All open sessions of a window, the longest there first. Whoever waited for the lock of one that
   * ended does not see who came meanwhile; hence the second look before "nobody".
   */
  async lockOpenAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<readonly OpenSession[]> {
    const look = () =>
      manager.query<Row[]>(
        `${OPEN_SESSION} AND session.window_id = $2 ORDER BY session.id FOR UPDATE OF session`,
        [hallId, windowId],
      );
    const rows = await look();
    return (rows.length > 0 ? rows : await look()).map(toSession);
  }

  /** Without locks, the longest there first. */
  async openAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<readonly OpenSession[]> {
    const rows = await manager.query<Row[]>(
      `${OPEN_SESSION} AND session.window_id = $2 ORDER BY session.id`,
      [hallId, windowId],
    );
    return rows.map(toSession);
  }

  async lockOpen(
    manager: EntityManager,
    hallId: string,
    id: string,
  ): Promise<OpenSession | undefined> {
    const [row] = await manager.query<Row[]>(
      `${OPEN_SESSION} AND session.id = $2 FOR UPDATE OF session`,
      [hallId, id],
    );
    return row && toSession(row);
  }

  /** @returns false when the window or the clerk has an open session already */
  async insert(manager: EntityManager, session: NewSession): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at, shared,
         leased_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
      [
        session.hallId,
        session.id,
        session.windowId,
        session.staffId,
        new Date(session.openedAt),
        session.shared,
        new Date(session.leasedUntil),
      ],
    );
    return rows.length > 0;
  }

  async close(manager: EntityManager, hallId: string, id: string, closedAt: number): Promise<void> {
    await manager.query('UPDATE window_session SET closed_at = $3 WHERE hall_id = $1 AND id = $2', [
      hallId,
      id,
      new Date(closedAt),
    ]);
  }

  async pause(
    manager: EntityManager,
    hallId: string,
    id: string,
    { reason, since }: WindowPause,
  ): Promise<void> {
    await manager.query(
      `UPDATE window_session SET paused_at = $3, pause_reason = $4
       WHERE hall_id = $1 AND id = $2`,
      [hallId, id, new Date(since), reason],
    );
  }

  async resume(manager: EntityManager, hallId: string, id: string, at: number): Promise<void> {
    await manager.query(
      `UPDATE window_session SET paused_at = NULL, pause_reason = NULL, resumed_at = $3
       WHERE hall_id = $1 AND id = $2`,
      [hallId, id, new Date(at)],
    );
  }

  async countOpenAt(manager: EntityManager, hallId: string, windowId: string): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM window_session
       WHERE hall_id = $1 AND window_id = $2 AND closed_at IS NULL`,
      [hallId, windowId],
    );
    return row?.count ?? 0;
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
    pause:
      row.paused_at && row.pause_reason
        ? { reason: row.pause_reason, since: row.paused_at.getTime() }
        : undefined,
    leasedUntil: row.leased_until.getTime(),
    isToldLost: row.lost_at !== null,
    toldQueueIds: row.told_queue_ids ?? undefined,
  };
}

const OPEN_SESSION = `
  SELECT session.id, session.window_id, service_window.name AS window_name, service_window.area_id,
    session.staff_id, session.opened_at, session.paused_at, session.pause_reason,
    session.leased_until, session.lost_at, service_window.told_queue_ids
  FROM window_session session
  JOIN service_window ON service_window.hall_id = session.hall_id
    AND service_window.id = session.window_id
  WHERE session.hall_id = $1 AND session.closed_at IS NULL
`;

const OPEN_SESSION_OF_STAFF = `${OPEN_SESSION} AND session.staff_id = $2`;

const OPEN_TICKET_OF_STAFF = `
  SELECT 1 FROM window_session session
  JOIN ticket ON ticket.hall_id = session.hall_id AND ticket.session_id = session.id
    AND ticket.state IN ('called', 'serving')
  WHERE session.hall_id = $1 AND session.staff_id = $2 AND session.closed_at IS NULL
`;
