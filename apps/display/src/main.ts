import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
// After the tokens: it puts the bundled face in the first place.
import '@onewindow/ui/fonts.css';
import './shell/board.css';
import { createApp } from 'vue';
import App from './App.vue';
import { boardLanguage, createBoardI18n } from './locales/i18n';
import { createBoardRouter } from './router';
import { findDeviceKey } from './stage/device-key';

// Before the router reads the address, so that the key is gone from it for good.
const { key, cleanAddress } = findDeviceKey(window.location, window.localStorage);
if (cleanAddress !== null) window.history.replaceState(null, '', cleanAddress);

// A key typed behind an open address changes the fragment only and loads nothing by itself.
window.addEventListener('hashchange', () => {
  if (window.location.hash.startsWith('#device=')) window.location.reload();
});

const language = boardLanguage(window.location.search);
document.documentElement.lang = language;
createApp(App, { deviceKey: key })
  .use(createBoardI18n(language))
  .use(createBoardRouter())
  .mount('#app');
