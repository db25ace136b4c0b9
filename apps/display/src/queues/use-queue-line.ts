import type { QueueSummary, WaitView } from '@onewindow/contracts';
import { computed } from 'vue';
import { useBoardSession } from '../connection/board-session';
import { useBilingual } from '../locales/bilingual';
import type { Openings } from '../quiet/use-openings';
import { momentWords } from '../shell/clock-faces';
import { queueWords, type QueueTone } from './queue-words';
import { waitWords } from './wait-words';

/** What one line of a board knows of its queue. */
export interface QueueLineFacts {
  readonly queue: QueueSummary;
  readonly wait: WaitView | undefined;
  readonly openings: Openings;
}

export interface QueueLineText {
  readonly text: string;
  readonly tone: QueueTone;
}

/** The word about a queue: that it is closed or paused and until when, else how long one waits. */
export function useQueueLine(facts: () => QueueLineFacts) {
  const { t, first } = useBilingual();
  const { directory } = useBoardSession();
  return computed((): QueueLineText | null => {
    const { queue, wait, openings } = facts();
    const { key, tone, opensAt } = queueWords(queue, openings.ofQueue(queue.id));
    if (key !== null) {
      const timeZone = directory.value?.hall.timeZone ?? 'UTC';
      const time =
        opensAt === undefined ? '' : momentWords(opensAt, openings.nowMs, timeZone, first);
      return { text: t(`queue.${key}`, { time }), tone };
    }
    const words = waitWords(wait);
    return words && { text: t(words.key, words.words), tone: 'calm' };
  });
}
