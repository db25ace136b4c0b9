import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import type { SecretFingerprint } from './file/backup-manifest';

/** Small files that belong to the machine and not to the database, by their path in the data directory. */
export type MachineFiles = Readonly<Record<string, string>>;

/** 64 MiB and a fifth of a second for each guess. */
const COST: Cost = { N: 65_536, r: 8, p: 1 };
/** Node's own limit lies below the cost. */
const MOST_MEMORY_BYTES = 256 * 1024 * 1024;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const CIPHER = 'aes-256-gcm';

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

interface SealedMachine {
  readonly cipher: typeof CIPHER;
  /** As it was when the file was made; a later program may ask for more. */
  readonly scrypt: Cost;
  /** All base64. */
  readonly salt: string;
  readonly iv: string;
  readonly tag: string;
  readonly content: string;
}

/** Locks files with a passphrase: a key from it by scrypt, then AES-256-GCM, which also tells tampering. */
export async function seal(files: MachineFiles, passphrase: string): Promise<Buffer> {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const cipher = createCipheriv(CIPHER, await keyFrom(passphrase, salt), iv);
  const content = Buffer.concat([cipher.update(JSON.stringify(files), 'utf8'), cipher.final()]);
  const sealed: SealedMachine = {
    cipher: CIPHER,
    scrypt: COST,
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    content: content.toString('base64'),
  };
  return Buffer.from(`${JSON.stringify(sealed, null, 1)}\n`);
}

/** The files, or null when the passphrase is another one. */
export async function unseal(bytes: Buffer, passphrase: string): Promise<MachineFiles | null> {
  const {
    scrypt: cost,
    salt,
    iv,
    tag,
    content,
  } = JSON.parse(bytes.toString('utf8')) as SealedMachine;
  const key = await keyFrom(passphrase, Buffer.from(salt, 'base64'), cost);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64'));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  try {
    const plain = Buffer.concat([decipher.update(content, 'base64'), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as MachineFiles;
  } catch {
    return null;
  }
}

export async function fingerprintOf(secret: string): Promise<SecretFingerprint> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await keyFrom(secret, salt);
  return { salt: salt.toString('base64'), hash: hash.toString('base64') };
}

export async function isSameSecret(
  secret: string,
  { salt, hash }: SecretFingerprint,
): Promise<boolean> {
  const own = await keyFrom(secret, Buffer.from(salt, 'base64'));
  const other = Buffer.from(hash, 'base64');
  return own.length === other.length && timingSafeEqual(own, other);
}

function keyFrom(passphrase: string, salt: Buffer, cost = COST): Promise<Buffer> {
  const options = { ...cost, maxmem: MOST_MEMORY_BYTES };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
