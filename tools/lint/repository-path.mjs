import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The path of a file as the tables of this folder write it: from the root, with forward slashes. */
export function repositoryPath(file) {
  return relative(REPOSITORY_ROOT, file).split(sep).join('/');
}

/**
 * What an import names: a path from the root for a relative one, `node:…` for a Node built-in with
 * or without its prefix, else the package specifier as written.
 */
export function importTarget(importingFile, specifier) {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) {
    return repositoryPath(resolve(dirname(importingFile), bare)).replace(/\.(ts|js|mjs|cjs)$/, '');
  }
  if (isBuiltin(bare)) return bare.startsWith('node:') ? bare : `node:${bare}`;
  return bare;
}
