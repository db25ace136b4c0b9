import type {
  CallBackResult,
  FollowUpStanding,
  FollowUpTermView,
  FollowUpView,
  RatingChannel,
  RatingLevel,
} from '@onewindow/contracts';
import { urgencyOf, type FollowUpTerm } from '@onewindow/ratings';

/** One as it is stored, with whose service was rated. */
export interface FollowUpRow {
  readonly id: string;
  readonly opened_at: Date;
  readonly state: FollowUpStanding['state'];
  readonly finding: FollowUpStanding['finding'];
  readonly contact: FollowUpStanding['contact'];
  readonly extension: FollowUpStanding['extension'];
  readonly owner_id: string | null;
  readonly asked_by: string | null;
  readonly rated_staff_id: string;
  readonly term_started_at: Date | null;
  readonly half_at: Date | null;
  readonly nearly_at: Date | null;
  readonly due_at: Date | null;
  readonly call_back: CallBackResult | null;
  readonly excluded_at: Date | null;
  readonly reply: string | null;
  readonly replied_at: Date | null;
  readonly closed_at: Date | null;
}

/** The same with what people call all it refers to. */
export interface FollowUpViewRow extends FollowUpRow {
  readonly level: RatingLevel;
  readonly labels: readonly string[];
  readonly comment: string | null;
  readonly channel: RatingChannel;
  readonly rated_at: Date;
  readonly ticket_label: string;
  readonly window_id: string;
  readonly window_name: string;
  readonly rated_staff_name: string;
  readonly owner_name: string | null;
}

export function toStanding(row: FollowUpRow): FollowUpStanding {
  return {
    state: row.state,
    finding: row.finding,
    contact: row.contact,
    extension: row.extension,
    ownerId: row.owner_id,
    askedById: row.asked_by,
    ratedStaffId: row.rated_staff_id,
  };
}

/** Undefined while nothing is due. */
export function toTerm(row: FollowUpRow): FollowUpTerm | undefined {
  const { term_started_at: startedAt, half_at: halfAt, nearly_at: nearlyAt, due_at: dueAt } = row;
  if (!startedAt || !halfAt || !nearlyAt || !dueAt) return undefined;
  return {
    startedAt: startedAt.getTime(),
    halfAt: halfAt.getTime(),
    nearlyAt: nearlyAt.getTime(),
    dueAt: dueAt.getTime(),
  };
}

/** @param now hall time, by which alone a term is pressing */
export function toFollowUpView(row: FollowUpViewRow, now: number): FollowUpView {
  return {
    ...toStanding(row),
    id: row.id,
    openedAt: row.opened_at.toISOString(),
    level: row.level,
    labels: row.labels,
    comment: row.comment,
    channel: row.channel,
    ratedAt: row.rated_at.toISOString(),
    ticketLabel: row.ticket_label,
    windowId: row.window_id,
    windowName: row.window_name,
    ratedStaffName: row.rated_staff_name,
    ownerName: row.owner_name,
    term: termView(toTerm(row), now),
    callBack: row.call_back,
    excluded: row.excluded_at !== null,
    reply: row.reply,
    repliedAt: isoOf(row.replied_at),
    closedAt: isoOf(row.closed_at),
  };
}

function termView(term: FollowUpTerm | undefined, now: number): FollowUpTermView | null {
  if (!term) return null;
  return {
    startedAt: new Date(term.startedAt).toISOString(),
    halfAt: new Date(term.halfAt).toISOString(),
    nearlyAt: new Date(term.nearlyAt).toISOString(),
    dueAt: new Date(term.dueAt).toISOString(),
    urgency: urgencyOf(term, now),
  };
}

function isoOf(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
