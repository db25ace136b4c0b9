import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
import './citizen.css';
import { createApi } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { createTexts } from './locales/texts';
import { tokenOfPath } from './ticket/ticket-address';

const token = tokenOfPath(location.pathname);
const api = createApi({ bearer: () => token ?? undefined });
createApp(App, { api, token }).use(createTexts()).mount('#app');
