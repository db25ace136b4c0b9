import '@onewindow/ui/fonts.css';
import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './kiosk.css';
import { createApi } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { readEnrolment } from './device/device-link';
import { createTexts } from './locales/texts';

const { key, pxPerMm } = readEnrolment(location.hash, localStorage);
// The key must not stay where a passer-by could read or photograph it.
if (location.hash !== '') history.replaceState(null, '', location.pathname);
if (pxPerMm !== null) document.documentElement.style.setProperty('--px-per-mm', String(pxPerMm));

const api = createApi({ bearer: () => key ?? undefined });
createApp(App, { api, enrolled: key !== null })
  .use(createTexts())
  .mount('#app');
