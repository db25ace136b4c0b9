import type { Api } from '@onewindow/client';
import type { CitizenTicketView } from '@onewindow/contracts';
import { createApp } from 'vue';
import App from './App.vue';
import { languageOf, useText } from './locales/texts';

export interface TicketAppStart {
  readonly api: Api;
  readonly token: string | null;
  /** Under way since before the page was loaded; null without a token. */
  readonly firstReading: Promise<CitizenTicketView> | null;
}

/** The page of one ticket, in a chunk of its own, so that the first script is small. */
export function startTicketApp(start: TicketAppStart): void {
  // Until the ticket has told its own language.
  useText().language.value = languageOf(navigator.language);
  createApp(App, { ...start }).mount('#app');
}
