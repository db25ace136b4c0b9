import { mergeConfig } from 'vite';
import { webApp } from '../../vite.preset.mjs';

const kiosk = webApp('kiosk');

// Small slices of the font would be written into the style sheet and loaded whether needed or not.
export default (env) => mergeConfig(kiosk(env), { build: { assetsInlineLimit: 0 } });
