import { createHash } from 'node:crypto';

/**
 * What is stored of a secret that we made ourselves. A plain hash is enough for 128 random bits and
 * more: nobody can try them all, so nothing is gained by making each try slow.
 */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
