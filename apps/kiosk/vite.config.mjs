import { mergeConfig } from 'vite';
import { webApp } from '../../vite.preset.mjs';

const kiosk = webApp('kiosk');

// Small slices of the font would become data: addresses, which the content policy does not let in.
export default (env) => mergeConfig(kiosk(env), { build: { assetsInlineLimit: 0 } });
