import '@onewindow/ui/fonts.css';
import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './kiosk.css';
import { followDevice } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { readDeviceLink } from './device/device-link';
import { createTexts } from './locales/texts';
import { readKeeping } from './offline/read-keeping';

const { key, pxPerMm } = readDeviceLink(location.hash, localStorage);
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
void readKeeping().then((keeping) => {
  createApp(App, { device, keeping, wasEnrolled: key !== null })
    .use(createTexts())
    .mount('#app');
});
