import { createHash, randomBytes } from 'node:crypto';

export const DEVICE_KEY_PREFIX = 'owd_';
const SHAPE = /^owd_([a-z][a-z0-9]{0,15})_[A-Za-z0-9_-]{43}$/;

/** A new key of 256 random bits that names its hall, such as `owd_zc_Jx0…`. */
export function makeDeviceKey(hallId: string): string {
  return `${DEVICE_KEY_PREFIX}${hallId}_${randomBytes(32).toString('base64url')}`;
}

/** The hall a device key names, or undefined when it cannot be one of ours. */
export function hallOfDeviceKey(key: string): string | undefined {
  return SHAPE.exec(key)?.[1];
}

/** What is stored of a key; with this many random bits a plain hash cannot be searched. */
export function hashDeviceKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
