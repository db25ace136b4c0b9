import { shallowRef } from 'vue';
import type { Sentence } from './explain';

/** One sentence above whatever page is open, until it is read or replaced. */
function createNoticeBoard() {
  const current = shallowRef<Sentence | null>(null);
  return {
    current,
    show: (sentence: Sentence) => (current.value = sentence),
    clear: () => (current.value = null),
  };
}

export const notices = createNoticeBoard();
