import { randomBytes } from 'node:crypto';

export { hashToken } from './token-hash';

/** Crockford's base32: no I, L, O or U, so that a token read aloud or typed survives. */
export const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of 5 bits are 130 random bits; ASVS 11.5.1 asks for 128. */
export const SECRET_LENGTH = 26;
const SHAPE = new RegExp(`^([A-Z][A-Z0-9]{0,15})-[${CROCKFORD_ALPHABET}]{${SECRET_LENGTH}}$`, 'i');

export interface CitizenToken {
  readonly hallId: string;
  /** As it was issued; this is what is hashed. */
  readonly token: string;
}

/** A new secret for one ticket, such as `ZC-7M3K…`; it names its hall, so that it is found without a search. */
export function makeCitizenToken(hallId: string): string {
  const secret = Array.from(randomBytes(SECRET_LENGTH), (byte) =>
    CROCKFORD_ALPHABET.charAt(byte & 31),
  );
  return `${hallId.toUpperCase()}-${secret.join('')}`;
}

/** Reads a token as a citizen may have typed it, in either case; undefined when it cannot be one. */
export function parseCitizenToken(text: string): CitizenToken | undefined {
  const typed = text.trim();
  const hall = SHAPE.exec(typed)?.[1];
  return hall === undefined
    ? undefined
    : { hallId: hall.toLowerCase(), token: typed.toUpperCase() };
}
