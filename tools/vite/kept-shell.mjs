import { createHash } from 'node:crypto';

/** What a start without the server cannot do without; fonts are kept as they are used. */
const SHELL = /\.(?:js|css|html|webmanifest)$/;

/**
 * Builds a service worker beside the page, under a name that stays, and writes into it which files
 * make up this version of the app. It is built with the app, so its list cannot be wrong.
 *
 * @param {{ name: string, source: string }} worker its file name without ending, and its module
 */
export function keptShell({ name, source }) {
  let base = '/';
  return {
    name: 'onewindow:kept-shell',
    apply: 'build',
    config: () => ({ build: { rollupOptions: besideThePage(name, source) } }),
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[`${name}.js`];
        if (worker.imports.length > 0) throw new Error(`${name} shares code with the page`);
        const shell = JSON.stringify(shellOf(worker, Object.values(bundle), base));
        worker.code = worker.code.replace('__SHELL_FILES__', shell);
      },
    },
  };
}

function besideThePage(name, source) {
  const entryFileNames = (chunk) => (chunk.name === name ? '[name].js' : 'assets/[name]-[hash].js');
  return { input: { index: 'index.html', [name]: source }, output: { entryFileNames } };
}

function shellOf(worker, all, base) {
  const files = all.filter((file) => file !== worker && SHELL.test(file.fileName));
  const paths = files.map(({ fileName }) => base + fileName);
  return {
    version: versionOf([...files, worker]),
    page: base,
    files: paths.filter((path) => !path.endsWith('/index.html')).sort(),
  };
}

function versionOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.fileName).update(file.code ?? file.source);
  return hash.digest('hex').slice(0, 16);
}
