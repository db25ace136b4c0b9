import { randomBytes } from 'node:crypto';

const SHAPE = /^([a-z][a-z0-9]{0,15})\.[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 random bits that names its hall, such as `zc.Jx0…`. */
export function makeSessionToken(hallId: string): string {
  return `${hallId}.${randomBytes(32).toString('base64url')}`;
}

/** The hall a session token names, or undefined when it cannot be one of ours. */
export function hallOfSessionToken(token: string): string | undefined {
  return SHAPE.exec(token)?.[1];
}
