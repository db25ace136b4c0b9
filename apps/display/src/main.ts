import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
// After the tokens: it puts the bundled face in the first place.
import '@onewindow/ui/fonts.css';
import './shell/board.css';
import { createApp } from 'vue';
import App from './App.vue';
import { boardLanguage, createBoardI18n } from './locales/i18n';
import { createBoardRouter } from './router';

const language = boardLanguage(window.location.search);
document.documentElement.lang = language;
createApp(App).use(createBoardI18n(language)).use(createBoardRouter()).mount('#app');
