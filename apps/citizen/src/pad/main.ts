import '@onewindow/ui/tokens.css';
import '@onewindow/ui/base.css';
// After the tokens: it puts the bundled face in the first place.
import '@onewindow/ui/fonts.css';
import './pad.css';
import { loadGlyphs } from '@onewindow/ui';
import { createApp } from 'vue';
import { everyPadWord } from './locales/pad-texts';
import PadApp from './PadApp.vue';

void loadGlyphs(everyPadWord());

createApp(PadApp).mount('#app');
