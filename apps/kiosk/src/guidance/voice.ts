import type { Language } from '@onewindow/contracts';

/** What speaks to the citizen before the kiosk. */
export interface Voice {
  /** Whether it can speak the language at all. */
  speaks(language: Language): boolean;
  /** Says it at once: whatever is being said is over. */
  say(words: string, language: Language): void;
  hush(): void;
}
