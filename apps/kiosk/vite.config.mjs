import { mergeConfig } from 'vite';
import { keptShell } from '../../tools/vite/kept-shell.mjs';
import { webApp } from '../../vite.preset.mjs';

const kiosk = webApp('kiosk', {
  plugins: [keptShell({ name: 'kiosk-worker', source: 'src/worker/kiosk-worker.ts' })],
});

// Small slices of the font would be written into the style sheet and loaded whether needed or not.
export default (env) => mergeConfig(kiosk(env), { build: { assetsInlineLimit: 0 } });
