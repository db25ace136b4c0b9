import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
// After the tokens: it puts the bundled face in the first place.
import '@onewindow/ui/fonts.css';
import './shell/board.css';
import { followDevice } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { boardLanguage, createBoardI18n } from './locales/i18n';
import { createBoardRouter } from './router';
import { findDeviceKey } from './stage/device-key';
import { kindForAddress } from './stage/kind-for-address';
import { audioReport } from './voice/audio-report';

// Before the router reads the address, so that the key is gone from it for good.
const { cleanAddress } = findDeviceKey(window.location, window.localStorage);
if (cleanAddress !== null) window.history.replaceState(null, '', cleanAddress);

// A key typed behind an open address changes the fragment only and loads nothing by itself.
window.addEventListener('hashchange', () => {
  if (window.location.hash.startsWith('#device=')) window.location.reload();
});

const language = boardLanguage(window.location.search);
document.documentElement.lang = language;
const device = followDevice({
  kind: kindForAddress(window.location.pathname),
  // A kiosk may show a board too; a pad is told nothing a board shows.
  suits: ({ deviceKind }) => deviceKind !== 'rating-pad',
  storage: window.localStorage,
  hallId: new URLSearchParams(window.location.search).get('hall') ?? undefined,
  describe: () => ({
    version: __APP_VERSION__,
    screen: { width: window.screen.width, height: window.screen.height },
    ...(audioReport.state === undefined ? {} : { audio: audioReport.state }),
  }),
});
createApp(App, { device }).use(createBoardI18n(language)).use(createBoardRouter()).mount('#app');
