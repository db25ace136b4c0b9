import { announcedChunk } from '../../tools/vite/announced-chunk.mjs';
import { webApp } from '../../vite.preset.mjs';

/** People open it in what they have: WeChat on iOS 15 or on the Chromium 86 of an Android phone. */
const OLDEST_PHONES = ['es2020', 'chrome86', 'safari14', 'ios14'];

export default webApp('citizen', {
  target: OLDEST_PHONES,
  plugins: [announcedChunk('/src/ticket-app.ts')],
});
