import type { Draft } from '../tables/read-table';

/** The rows once no fault was found: then every cell of every row could be read. */
export function completeRows<R extends object>(drafts: readonly Draft<R>[]): readonly R[] {
  return drafts.map((draft) => {
    const unread = Object.entries(draft).find(([, value]) => value === undefined);
    if (unread)
      throw new Error(`${draft.file}:${draft.line} lost its ${unread[0]} without a fault`);
    return draft as unknown as R;
  });
}
