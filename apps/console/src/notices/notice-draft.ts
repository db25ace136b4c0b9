import type { DraftNoticeRequest, NoticeKind } from '@onewindow/contracts';

/** A notice as it is being written; times as a browser's field holds them, in its own zone. */
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
export function requestOf(draft: NoticeDraft): DraftNoticeRequest {
  return {
    kind: draft.kind,
    text: {
      zhHans: draft.zhHans.trim(),
      zhHant: draft.zhHant.trim() || null,
      en: draft.en.trim() || null,
    },
    areaIds: draft.areaIds,
    from: instantOf(draft.from),
    until: instantOf(draft.until),
  };
}

function instantOf(field: string): string | null {
  return field === '' ? null : new Date(field).toISOString();
}
