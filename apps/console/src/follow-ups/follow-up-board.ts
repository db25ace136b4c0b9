import type { FollowUpState, FollowUpView, FollowUpTermView } from '@onewindow/contracts';

/** What has to be done next, and which states wait for it. */
export const BOARD_COLUMNS = ['to-take', 'to-verify', 'to-rectify', 'to-close'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<FollowUpState, BoardColumn>> = {
  NEW: 'to-take',
  ASSIGNED: 'to-verify',
  CONTACTED: 'to-verify',
  UPHELD: 'to-verify',
  VERIFIED: 'to-rectify',
  RECTIFYING: 'to-rectify',
  EXCLUDED: 'to-rectify',
  REPLIED: 'to-close',
  FOLLOWED_UP: 'to-close',
  CLOSED: 'to-close',
};

/** The board of those that are open, each column in the order they came: the first due first. */
export function boardOf(
  open: readonly FollowUpView[],
): readonly { readonly column: BoardColumn; readonly cards: readonly FollowUpView[] }[] {
  return BOARD_COLUMNS.map((column) => ({
    column,
    cards: open.filter(({ state }) => COLUMN_OF[state] === column),
  }));
}

export function overdueCount(open: readonly { readonly term: FollowUpTermView | null }[]): number {
  return open.filter(({ term }) => term?.urgency === 'overdue').length;
}

const MINUTE_MS = 60_000;

/** Until when; a term that ends at midnight is told by the day that ends, not by the next. */
export function dueText(iso: string, locale: string, timeZone: string | undefined): string {
  const text = momentText(iso, locale, timeZone);
  if (!text.endsWith('00:00')) return text;
  return momentText(new Date(Date.parse(iso) - MINUTE_MS).toISOString(), locale, timeZone);
}

/** A day and an hour of the hall, as short as people say it. */
export function momentText(iso: string, locale: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone,
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso));
}
