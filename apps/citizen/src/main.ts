import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './citizen.css';
import { createApi } from '@onewindow/client';
import { followColorScheme } from './shell/color-scheme';
import { tokenOfPath } from './ticket/ticket-address';

/** After a lost connection; the page itself may not have been loaded. */
const BEGIN_AGAIN_MS = 3_000;

followColorScheme();
const token = tokenOfPath(location.pathname);
const api = createApi({ bearer: () => token ?? undefined });
// Asked while the page is still on its way, for a phone far from the server waits for each answer.
const firstReading = token === null ? null : api.citizen.ticket();
// Whoever awaits it deals with a failure; until then it is no unhandled one.
firstReading?.catch(() => undefined);

import('./ticket-app')
  .then(({ startTicketApp }) => startTicketApp({ api, token, firstReading }))
  .catch(() => setTimeout(() => location.reload(), BEGIN_AGAIN_MS));
