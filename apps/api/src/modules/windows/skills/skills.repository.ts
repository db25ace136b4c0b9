import { Injectable } from '@nestjs/common';
import type { LoanView, SetWindowSkillsRequest, SkillView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';

interface SkillRow {
  readonly queue_id: string;
  readonly level: number;
  readonly penalty_minutes: number;
  readonly preference_minutes: SkillView['preferenceMinutes'];
  readonly item_kinds: readonly string[] | null;
}

interface LoanRow {
  readonly id: string;
  readonly window_id: string;
  readonly queue_id: string;
  readonly valid_from: Date;
  readonly valid_until: Date;
}

interface WindowRow {
  readonly shared_desk: boolean;
  readonly told_queue_ids: readonly string[] | null;
}

export interface LockedWindow {
  readonly isSharedDesk: boolean;
  /** Queues the hall was told the window serves; absent when it was told nothing. */
  readonly toldQueueIds: readonly string[] | undefined;
}

export interface NewLoan {
  readonly id: string;
  readonly windowId: string;
  readonly queueId: string;
  readonly from: number;
  readonly until: number;
}

/** Which queues a window serves: without an end, and for a while. */
@Injectable()
export class SkillsRepository {
  /**
   * Changes of one window's skills wait for each other here, and for whoever is just sitting down;
   * before any session, in the lock order.
   *
   * @throws DomainError `hall.window-not-found`
   */
  async lockWindow(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<LockedWindow> {
    const [row] = await manager.query<WindowRow[]>(
      `SELECT shared_desk, told_queue_ids FROM service_window
       WHERE hall_id = $1 AND id = $2 FOR NO KEY UPDATE`,
      [hallId, windowId],
    );
    if (!row) throw new DomainError('hall.window-not-found', 'There is no such window.');
    return { isSharedDesk: row.shared_desk, toldQueueIds: row.told_queue_ids ?? undefined };
  }

  /** What the hall is told from now on that the window serves. */
  async noteTold(
    manager: EntityManager,
    hallId: string,
    windowId: string,
    queueIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      'UPDATE service_window SET told_queue_ids = $3 WHERE hall_id = $1 AND id = $2',
      [hallId, windowId, queueIds],
    );
  }

  async isSharedDesk(manager: EntityManager, hallId: string, windowId: string): Promise<boolean> {
    const [row] = await manager.query<{ shared_desk: boolean }[]>(
      'SELECT shared_desk FROM service_window WHERE hall_id = $1 AND id = $2',
      [hallId, windowId],
    );
    if (!row) throw new DomainError('hall.window-not-found', 'There is no such window.');
    return row.shared_desk;
  }

  async standing(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<readonly SkillView[]> {
    const rows = await manager.query<SkillRow[]>(
      `SELECT queue_id, level, penalty_minutes, preference_minutes, item_kinds FROM window_skill
       WHERE hall_id = $1 AND window_id = $2 AND valid_from IS NULL AND valid_until IS NULL
       ORDER BY level, queue_id`,
      [hallId, windowId],
    );
    return rows.map((row) => ({
      queueId: row.queue_id,
      level: row.level,
      penaltyMinutes: row.penalty_minutes,
      preferenceMinutes: row.preference_minutes,
      itemKinds: row.item_kinds,
    }));
  }

  /** Takes the place of all that has no end; loans are left to those who lent. */
  async replaceStanding(
    manager: EntityManager,
    hallId: string,
    windowId: string,
    { sharedDesk, skills }: SetWindowSkillsRequest,
  ): Promise<void> {
    await manager.query(
      'UPDATE service_window SET shared_desk = $3 WHERE hall_id = $1 AND id = $2',
      [hallId, windowId, sharedDesk],
    );
    await manager.query(
      `DELETE FROM window_skill
       WHERE hall_id = $1 AND window_id = $2 AND valid_from IS NULL AND valid_until IS NULL`,
      [hallId, windowId],
    );
    await manager.query(INSERT_STANDING, [hallId, windowId, JSON.stringify(skills)]);
  }

  /** Those of a window that are not over at this hall time. */
  async loans(
    manager: EntityManager,
    hallId: string,
    windowId: string,
    now: number,
  ): Promise<readonly LoanView[]> {
    const rows = await manager.query<LoanRow[]>(
      `${LOANS} AND window_id = $2 AND valid_until > $3 ORDER BY valid_from, id`,
      [hallId, windowId, new Date(now)],
    );
    return rows.map(loanOf);
  }

  async findLoan(
    manager: EntityManager,
    hallId: string,
    id: string,
  ): Promise<LoanView | undefined> {
    const [row] = await manager.query<LoanRow[]>(`${LOANS} AND id = $2`, [hallId, id]);
    return row && loanOf(row);
  }

  async lend(manager: EntityManager, hallId: string, loan: NewLoan): Promise<void> {
    await manager.query(
      `INSERT INTO window_skill (hall_id, id, window_id, queue_id, level, valid_from, valid_until)
       VALUES ($1, $2, $3, $4, ${LENT_LEVEL}, $5, $6)`,
      [hallId, loan.id, loan.windowId, loan.queueId, new Date(loan.from), new Date(loan.until)],
    );
  }

  /** A loan that is ended in the moment it began has never been. */
  async endLoan(manager: EntityManager, hallId: string, id: string, at: number): Promise<void> {
    const parameters = [hallId, id, new Date(at)];
    await manager.query(
      'DELETE FROM window_skill WHERE hall_id = $1 AND id = $2 AND valid_from >= $3',
      parameters,
    );
    await manager.query(
      'UPDATE window_skill SET valid_until = $3 WHERE hall_id = $1 AND id = $2',
      parameters,
    );
  }

  /** Queues the window serves at this hall time, the main one first. */
  async servedAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
    now: number,
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ queue_id: string }[]>(
      `SELECT queue_id FROM window_skill
       WHERE hall_id = $1 AND window_id = $2
         AND (valid_from IS NULL OR valid_from <= $3) AND (valid_until IS NULL OR valid_until > $3)
       GROUP BY queue_id ORDER BY min(level), queue_id`,
      [hallId, windowId, new Date(now)],
    );
    return rows.map(({ queue_id }) => queue_id);
  }

  async queueIds(manager: EntityManager, hallId: string): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>('SELECT id FROM queue WHERE hall_id = $1', [
      hallId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}

function loanOf(row: LoanRow): LoanView {
  return {
    id: row.id,
    windowId: row.window_id,
    queueId: row.queue_id,
    from: row.valid_from.toISOString(),
    until: row.valid_until.toISOString(),
  };
}

/** Helping out comes after the window's own work where it is listed. */
const LENT_LEVEL = 2;

const INSERT_STANDING = `
  INSERT INTO window_skill (hall_id, window_id, queue_id, level, penalty_minutes,
    preference_minutes, item_kinds)
  SELECT $1, $2, "queueId", level, "penaltyMinutes", "preferenceMinutes",
    CASE WHEN jsonb_typeof("itemKinds") = 'array'
      THEN ARRAY(SELECT jsonb_array_elements_text("itemKinds")) END
  FROM jsonb_to_recordset($3::jsonb) AS skill ("queueId" text, level smallint,
    "penaltyMinutes" float8, "preferenceMinutes" jsonb, "itemKinds" jsonb)
`;

const LOANS = `
  SELECT id, window_id, queue_id, valid_from, valid_until FROM window_skill
  WHERE hall_id = $1 AND valid_from IS NOT NULL AND valid_until IS NOT NULL
`;
