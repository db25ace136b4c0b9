import '@onewindow/ui/fonts.css';
import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './kiosk.css';
import { DEVICE_KEY_ENTRY, followDevice } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { CARD_READER, openCardReader } from './device/card-reader';
import { readDeviceLink } from './device/device-link';
import { keepDensity, keptDensity } from './device/panel-density';
import { createTexts } from './locales/texts';
import { readKeeping } from './offline/read-keeping';

const link = readDeviceLink(location.hash, localStorage);
const pxPerMm = link.pxPerMm ?? keptDensity(localStorage);
const hallId = new URLSearchParams(location.search).get('hall') ?? undefined;
// The key must not stay where a passer-by could read or photograph it.
if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
if (pxPerMm !== null) keepDensity(pxPerMm, localStorage);

const cardReader = openCardReader(link.reader);
const device = followDevice({
  kind: 'kiosk',
  suits: ({ deviceKind }) => deviceKind === 'kiosk',
  storage: localStorage,
  hallId,
  describe: () => ({
    version: __APP_VERSION__,
    screen: { width: screen.width, height: screen.height },
    ...(cardReader && { reader: cardReader.status() }),
  }),
});
const wasEnrolled = localStorage.getItem(DEVICE_KEY_ENTRY) !== null;
void readKeeping().then((keeping) => {
  createApp(App, { device, keeping, wasEnrolled })
    .use(createTexts())
    .provide(CARD_READER, cardReader)
    .mount('#app');
});
