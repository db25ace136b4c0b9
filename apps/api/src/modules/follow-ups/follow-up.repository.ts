import { Injectable } from '@nestjs/common';
import type {
  CallBackResult,
  FollowUpAction,
  FollowUpChoices,
  FollowUpStanding,
  FollowUpState,
} from '@onewindow/contracts';
import type { FollowUpTerm } from '@onewindow/ratings';
import type { EntityManager } from 'typeorm';
import type { FollowUpRow } from './follow-up.row';

export interface NewFollowUp {
  readonly id: string;
  readonly ratingId: string;
  readonly openedAt: Date;
  readonly term: FollowUpTerm;
}

/** Where one stands after a step; what is undefined stays as it was. */
export interface FollowUpChange {
  readonly standing: FollowUpStanding;
  /** Null ends it. */
  readonly term: FollowUpTerm | null;
  readonly callBack?: CallBackResult | undefined;
  readonly exclusion?: { readonly askedBy: string; readonly by: string; readonly at: Date };
  readonly reply?: {
    readonly text: string;
    readonly at: Date;
    readonly rectifiedInTime: boolean | null;
  };
  readonly closedAt?: Date | undefined;
}

export interface LoggedStep {
  readonly action: FollowUpAction | 'open';
  readonly state: FollowUpState;
  readonly staffId: string | null;
  readonly at: Date;
  readonly note: string | null;
  readonly choices: FollowUpChoices;
}

@Injectable()
export class FollowUpRepository {
  async insert(
    manager: EntityManager,
    hallId: string,
    { id, ratingId, openedAt, term }: NewFollowUp,
  ): Promise<void> {
    await manager.query(INSERT, [hallId, id, ratingId, openedAt, ...momentsOf(term)]);
  }

  /** Held until the transaction ends. */
  async lock(manager: EntityManager, hallId: string, id: string): Promise<FollowUpRow | undefined> {
    const [row] = await manager.query<FollowUpRow[]>(LOCK, [hallId, id]);
    return row;
  }

  async save(
    manager: EntityManager,
    hallId: string,
    id: string,
    { standing, term, callBack, exclusion, reply, closedAt }: FollowUpChange,
  ): Promise<void> {
    await manager.query(SAVE, [
      hallId,
      id,
      standing.state,
      standing.finding,
      standing.contact,
      standing.extension,
      standing.ownerId,
      standing.askedById,
      ...momentsOf(term),
      callBack ?? null,
      ...(exclusion ? [exclusion.askedBy, exclusion.by, exclusion.at] : [null, null, null]),
      ...(reply ? [reply.text, reply.at, reply.rectifiedInTime] : [null, null, null]),
      closedAt ?? null,
    ]);
  }

  /** Steps are only ever added; the lock on what they belong to gives them their numbers. */
  async log(manager: EntityManager, hallId: string, id: string, step: LoggedStep): Promise<void> {
    const { action, state, staffId, at, note, choices } = step;
    await manager.query(LOG, [hallId, id, action, state, staffId, at, note, choices]);
  }
}

function momentsOf(term: FollowUpTerm | null): readonly (Date | null)[] {
  if (term === null) return [null, null, null, null];
  return [term.startedAt, term.halfAt, term.nearlyAt, term.dueAt].map((at) => new Date(at));
}

const INSERT = `
  INSERT INTO follow_up (hall_id, id, rating_id, opened_at, state, term_started_at, half_at,
    nearly_at, due_at)
  VALUES ($1, $2, $3, $4, 'NEW', $5, $6, $7, $8)
`;

const LOCK = `
  SELECT follow_up.*, rating.staff_id AS rated_staff_id FROM follow_up
  JOIN rating ON rating.hall_id = follow_up.hall_id AND rating.id = follow_up.rating_id
  WHERE follow_up.hall_id = $1 AND follow_up.id = $2 FOR UPDATE OF follow_up
`;

const SAVE = `
  UPDATE follow_up SET state = $3, finding = $4, contact = $5, extension = $6, owner_id = $7,
    asked_by = $8, term_started_at = $9, half_at = $10, nearly_at = $11, due_at = $12,
    call_back = coalesce($13, call_back), appealed_by = coalesce($14, appealed_by),
    excluded_by = coalesce($15, excluded_by), excluded_at = coalesce($16, excluded_at),
    reply = coalesce($17, reply), replied_at = coalesce($18, replied_at),
    rectified_in_time = coalesce($19, rectified_in_time), closed_at = coalesce($20, closed_at)
  WHERE hall_id = $1 AND id = $2
`;

const LOG = `
  INSERT INTO follow_up_step (hall_id, follow_up_id, number, action, state, staff_id, at, note,
    choices)
  SELECT $1, $2, 1 + count(*), $3, $4, $5, $6, $7, $8 FROM follow_up_step
  WHERE hall_id = $1 AND follow_up_id = $2
`;
