import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is text already; pictures and fonts are compressed by nature. */
const TEXTS = /\.(?:html|js|css|svg|json)$/;

/**
 * Writes a `.br` and a `.gz` beside each file of the build, as small as they get, so that the server
 * neither packs at every request nor packs worse for being in a hurry.
 */
export function compressedFiles() {
  let folder = '';
  return {
    name: 'onewindow:compressed-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const file of textsBelow(folder)) compress(file);
    },
  };
}

/** @param {string} folder */
function textsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} file */
function compress(file) {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
