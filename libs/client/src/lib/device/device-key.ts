const RANDOM_BYTES = 32;
const HALL = /^owd_([a-z][a-z0-9]{0,15})_/;

/** A key only this device knows, such as `owd_zc_Jx0…`: 256 random bits behind the name of its hall. */
export function newDeviceKey(hallId: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `owd_${hallId}_${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')}`;
}

/** The hall a key names; undefined for what is no key of a device. */
export function hallOfKey(key: string): string | undefined {
  return HALL.exec(key)?.[1];
}
