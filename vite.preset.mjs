import { readFileSync } from 'node:fs';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { compressedFiles } from './tools/vite/compressed-files.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * One build shape for every web app: served below /<name>/ from the API's port, relative assets
 * under that base, libraries read from their sources. What differs is what it must run in.
 *
 * @param {string} name
 * @param {{ target?: string | string[], plugins?: import('vite').Plugin[] }} [own]
 */
export function webApp(name, { target = 'es2022', plugins = [] } = {}) {
  return defineConfig(({ mode }) => ({
    base: `/${name}/`,
    plugins: [vue(), compressedFiles(), ...plugins],
    resolve: {
      conditions: [
        '@onewindow/source',
        'module',
        'browser',
        mode === 'production' ? 'production' : 'development',
      ],
    },
    define: {
      __APP_VERSION__: JSON.stringify(version),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
    build: { outDir: 'dist', emptyOutDir: true, target, reportCompressedSize: false },
    server: {
      proxy: {
        '/api': 'http://localhost:8080',
        '/voice': 'http://localhost:8080',
        '/socket.io': { target: 'ws://localhost:8080', ws: true },
      },
    },
  }));
}
