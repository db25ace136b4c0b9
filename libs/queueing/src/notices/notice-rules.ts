import type { NoticeKind, NoticeState } from '@onewindow/contracts';
import type { EpochMs } from '../time';

export interface Notice {
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly authorId: string;
  readonly from: EpochMs;
  /** When it stops being shown by itself; null for an emergency that lasts until it is ended. */
  readonly until: EpochMs | null;
}

export type NoticeTermFault = 'until-missing' | 'until-past' | 'until-before-from';
export type ApprovalFault = 'not-draft' | 'until-past' | 'own-text';

/** A notice that nobody takes off would be believed for ever; an emergency has to be ended by a person. */
export function faultOfNoticeTerm(
  { kind, from, until }: Pick<Notice, 'kind' | 'from' | 'until'>,
  now: EpochMs,
): NoticeTermFault | null {
  if (until === null) return kind === 'notice' ? 'until-missing' : null;
  if (until <= now) return 'until-past';
  return until <= from ? 'until-before-from' : null;
}

/** Four eyes: nobody puts words of their own on the boards alone. Null when the approval stands. */
export function faultOfApproval(
  notice: Notice,
  approverId: string,
  now: EpochMs,
): ApprovalFault | null {
  if (notice.state !== 'draft') return 'not-draft';
  if (notice.authorId === approverId) return 'own-text';
  return isOver(notice.until, now) ? 'until-past' : null;
}

/** Evaluated by whoever shows it, and not waited for: no job has to run for a notice to go. */
export function isOnBoards(
  { state, from, until }: Pick<Notice, 'state' | 'from' | 'until'>,
  now: EpochMs,
): boolean {
  return state === 'live' && from <= now && !isOver(until, now);
}

function isOver(until: EpochMs | null, now: EpochMs): boolean {
  return until !== null && until <= now;
}
