import type { WindowAction } from './window-actions';
import type { WorkplaceNotice } from './workplace';

export interface NoticeSentence {
  readonly key: string;
  readonly words: Readonly<Record<string, unknown>>;
  /** The action whose own name stands in the sentence. */
  readonly action: WindowAction | null;
  readonly tone: 'calm' | 'warning' | 'danger';
}

/** The words for a notice; nobody waiting is no trouble and sounds like none. */
export function noticeSentence(notice: WorkplaceNotice): NoticeSentence {
  switch (notice.kind) {
    case 'nobody-waiting':
      return { key: 'workplace.nobody', words: {}, action: null, tone: 'calm' };
    case 'usual-outcomes-filled':
      return { key: 'notice.usual-outcomes-filled', words: {}, action: null, tone: 'calm' };
    case 'refused':
      return {
        key: `problem.${notice.code}`,
        words: notice.details,
        action: null,
        tone: 'danger',
      };
    case 'unanswered':
    case 'not-carried-out':
      return { key: `notice.${notice.kind}`, words: {}, action: notice.action, tone: 'warning' };
  }
}
