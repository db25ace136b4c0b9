import type { DraftNoticeRequest, NoticeKind } from '@onewindow/contracts';
import { instantOf } from '@onewindow/queueing';

/** A notice as it is being written; times as a field holds them, by the clock on the hall's wall. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly zhHans: string;
  readonly zhHant: string;
  readonly en: string;
  readonly areaIds: readonly string[];
  readonly from: string;
  readonly until: string;
}

export const BLANK_DRAFT: NoticeDraft = {
  kind: 'notice',
  zhHans: '',
  zhHant: '',
  en: '',
  areaIds: [],
  from: '',
  until: '',
};

/** As people count: a rare character is one. */
export function countOf(text: string): number {
  return Array.from(text.trim()).length;
}

/** What is left empty is not shown, or begins at once, or has no end. */
export function requestOf(draft: NoticeDraft, timeZone: string): DraftNoticeRequest {
  return {
    kind: draft.kind,
    text: {
      zhHans: draft.zhHans.trim(),
      zhHant: draft.zhHant.trim() || null,
      en: draft.en.trim() || null,
    },
    areaIds: draft.areaIds,
    from: momentOf(draft.from, timeZone),
    until: momentOf(draft.until, timeZone),
  };
}

/** `YYYY-MM-DDTHH:MM`, as a browser writes a moment without a zone. */
function momentOf(field: string, timeZone: string): string | null {
  const [, date, hour, minute] = /^(.{10})T(\d\d):(\d\d)/.exec(field) ?? [];
  if (date === undefined) return null;
  return new Date(instantOf(date, 60 * Number(hour) + Number(minute), timeZone)).toISOString();
}
