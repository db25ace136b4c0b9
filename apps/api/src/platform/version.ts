import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the package this code belongs to; the same below `src` and below `dist`. */
export const VERSION: string = readVersion(join(__dirname, '../../package.json'));

function readVersion(path: string): string {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const version = (content as { version?: unknown }).version;
  return typeof version === 'string' ? version : 'unknown';
}
