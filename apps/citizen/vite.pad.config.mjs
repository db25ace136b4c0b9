import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { webApp } from '../../vite.preset.mjs';

/**
 * The rating pad is a page of this app, but a build of its own: what the phone loads knows nothing of
 * it, not even a chunk they could share. Runs after the phone's build, which empties the folder.
 */
export default (environment) =>
  mergeConfig(webApp('citizen')(environment), {
    build: {
      emptyOutDir: false,
      rolldownOptions: { input: fileURLToPath(new URL('pad/index.html', import.meta.url)) },
    },
  });
