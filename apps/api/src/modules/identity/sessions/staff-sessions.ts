import { Injectable } from '@nestjs/common';
import type { Role } from '@onewindow/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { StaffSessionEntity } from '../staff-session.entity';
import { hashToken } from '../tokens/token-hash';
import { makeSessionToken } from './session-token';

/** Longest life of a session, whatever happens in it. */
const ABSOLUTE_HOURS = 12;
/** A session nobody used for a shift is over. */
const IDLE_HOURS = 8;
/** A session is marked as used at most this often, so that reading it seldom writes. */
const SEEN_STEP_SECONDS = 60;

export interface LiveSession {
  readonly id: string;
  readonly staffId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface LiveSessionRow {
  readonly id: string;
  readonly staff_id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unmarked: boolean;
}

/** The rows of staff_session; all their times are the database's real time. */
@Injectable()
export class StaffSessions {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the token; only its hash is kept */
  async open(
    manager: EntityManager,
    staff: { readonly hallId: string; readonly id: string },
  ): Promise<string> {
    const token = makeSessionToken(staff.hallId);
    await manager.insert(StaffSessionEntity, {
      hallId: staff.hallId,
      id: uuid(),
      staffId: staff.id,
      tokenHash: hashToken(token),
      expiresAt: () => `now() + interval '${ABSOLUTE_HOURS} hours'`,
    });
    return token;
  }

  async findLive(hallId: string, tokenHash: Buffer): Promise<LiveSession | undefined> {
    const [row] = await this.dataSource.query<LiveSessionRow[]>(FIND_LIVE, [
      hallId,
      tokenHash,
      IDLE_HOURS,
      SEEN_STEP_SECONDS,
    ]);
    if (!row) return undefined;
    if (row.unmarked) await this.markSeen(hallId, row.id);
    const { id, username, name, roles } = row;
    return { id, staffId: row.staff_id, username, name, roles };
  }

  /** @returns whose session it was, or undefined when it had ended before */
  async end(
    manager: EntityManager,
    hallId: string,
    tokenHash: Buffer,
  ): Promise<string | undefined> {
    const [rows] = await manager.query<[{ staff_id: string }[], number]>(
      `UPDATE staff_session SET ended_at = now()
       WHERE hall_id = $1 AND token_hash = $2 AND ended_at IS NULL RETURNING staff_id`,
      [hallId, tokenHash],
    );
    return rows[0]?.staff_id;
  }

  async endAllOf(manager: EntityManager, hallId: string, staffId: string): Promise<void> {
    await manager.query(
      `UPDATE staff_session SET ended_at = now()
       WHERE hall_id = $1 AND staff_id = $2 AND ended_at IS NULL`,
      [hallId, staffId],
    );
  }

  private async markSeen(hallId: string, id: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE staff_session SET last_seen_at = now() WHERE hall_id = $1 AND id = $2',
      [hallId, id],
    );
  }
}

const FIND_LIVE = `
  SELECT session.id, session.staff_id, staff.username, staff.name, staff.roles,
    session.last_seen_at < now() - make_interval(secs => $4) AS unmarked
  FROM staff_session session
  JOIN staff ON staff.hall_id = session.hall_id AND staff.id = session.staff_id
  WHERE session.hall_id = $1 AND session.token_hash = $2 AND session.ended_at IS NULL
    AND session.expires_at > now()
    AND session.last_seen_at > now() - make_interval(hours => $3)
    AND staff.disabled_at IS NULL
`;
