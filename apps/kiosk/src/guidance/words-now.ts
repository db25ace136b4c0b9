import type { Language } from '@onewindow/contracts';
import {
  asSpoken,
  controlsBelow,
  controlsOfPage,
  openDialog,
  PARTS,
  sentencesOfPage,
} from './page-parts';
import type { Happened } from './page-watch';
import { wordsOf } from './readable';
import { controlWords, joined, partWords } from './spoken-page';

/** What is to be said of what has happened, in the words the page has by now; empty when nothing is. */
export function wordsNow(happened: Happened, language: Language): string {
  const { isOpened, dialog, control } = happened;
  if (dialog?.isConnected) {
    return partWords({ sentences: [wordsOf(dialog)], controls: controlsBelow([dialog]) }, language);
  }
  if (isOpened && openDialog() === null) {
    return partWords({ sentences: sentencesOfPage(), controls: controlsOfPage() }, language);
  }
  const told = [...happened.told].filter((part) => part.isConnected);
  const pressed = control?.isConnected ? controlWords(asSpoken(control), language) : '';
  const sentences = [pressed, ...told.map(wordsOf)];
  // With a new part of the page, such as a refusal, other keys have come.
  const hasNewKeys = told.some((part) => part.matches(`${PARTS}, [role="alert"]`));
  if (!hasNewKeys) return joined(sentences, language);
  return partWords({ sentences, controls: controlsOfPage() }, language);
}
