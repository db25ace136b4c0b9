import type { Api } from '@onewindow/client';
import type { CitizenTicketView } from '@onewindow/contracts';
import { createApp } from 'vue';
import App from './App.vue';
import { createTexts } from './locales/texts';

export interface TicketAppStart {
  readonly api: Api;
  readonly token: string | null;
  /** Under way since before the page was loaded; null without a token. */
  readonly firstReading: Promise<CitizenTicketView> | null;
}

/** The page of one ticket, in a chunk of its own, so that the first script is small. */
export function startTicketApp(start: TicketAppStart): void {
  createApp(App, { ...start })
    .use(createTexts())
    .mount('#app');
}
