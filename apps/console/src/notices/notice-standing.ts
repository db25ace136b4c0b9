import type { NoticeView } from '@onewindow/contracts';

export const NOTICE_STANDINGS = [
  'draft',
  'planned',
  'shown',
  'over',
  'withdrawn',
  'rejected',
] as const;
export type NoticeStanding = (typeof NOTICE_STANDINGS)[number];

/** How a notice stands at this moment: what is shown is told by the clock and not by its state. */
export function standingOf(
  { state, from, until, end }: Pick<NoticeView, 'state' | 'from' | 'until' | 'end'>,
  nowMs: number,
): NoticeStanding {
  if (end !== null) return end.how;
  if (until !== null && Date.parse(until) <= nowMs) return 'over';
  if (state === 'draft') return 'draft';
  return Date.parse(from) > nowMs ? 'planned' : 'shown';
}

/** Whether there is still something to do about it. */
export function isOpen(standing: NoticeStanding): boolean {
  return standing === 'draft' || standing === 'planned' || standing === 'shown';
}
