import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
// After the tokens: it puts the bundled face in the first place.
import '@onewindow/ui/fonts.css';
import './shell/element-plus.css';
import './shell/console.css';
import { createApi } from '@onewindow/client';
import { createApp } from 'vue';
import App from './App.vue';
import { createConsoleI18n, keptLanguage } from './locales/i18n';
import { createConsoleRouter } from './router';
import { createSessionStore } from './session/session-store';
import { CONSOLE, type Console } from './shell/console-context';

const api = createApi();
const session = createSessionStore(api);
const shared: Console = { api, session };

createApp(App)
  .provide(CONSOLE, shared)
  .use(createConsoleI18n(keptLanguage(window.localStorage)))
  .use(createConsoleRouter(session))
  .mount('#app');
