import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../platform/processes/atomic-file';

/**
 * The secret that the tokens of this hall derive from. It is made once and stays with the data, and
 * outside the database, so that a copy of the database alone opens nothing.
 */
export function keepSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret');
  if (!existsSync(file)) writeFileAtomically(file, `${randomBytes(32).toString('hex')}\n`, 0o600);
  return readFileSync(file, 'utf8').trim();
}
