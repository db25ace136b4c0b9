import '@onewindow/ui/fonts.css';
import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './kiosk.css';
import { followDevice } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { CARD_READER, openCardReader } from './device/card-reader';
import { readDeviceLink } from './device/device-link';
import { createTexts } from './locales/texts';

const { pxPerMm, reader } = readDeviceLink(location.hash, localStorage);
const hallId = new URLSearchParams(location.search).get('hall') ?? undefined;
// The key must not stay where a passer-by could read or photograph it.
if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
if (pxPerMm !== null) document.documentElement.style.setProperty('--px-per-mm', String(pxPerMm));

const device = followDevice({
  kind: 'kiosk',
  suits: ({ deviceKind }) => deviceKind === 'kiosk',
  storage: localStorage,
  hallId,
  describe: () => ({
    version: __APP_VERSION__,
    screen: { width: screen.width, height: screen.height },
  }),
});
createApp(App, { device })
  .use(createTexts())
  .provide(CARD_READER, openCardReader(reader))
  .mount('#app');
