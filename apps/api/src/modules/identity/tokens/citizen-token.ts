export { hashToken } from './token-hash';

/** Crockford's base32: no I, L, O or U, so that a token read aloud or typed survives. */
export const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of 5 bits are 130 bits nobody can guess; ASVS 11.5.1 asks for 128. */
export const SECRET_LENGTH = 26;
const SHAPE = new RegExp(`^([A-Z][A-Z0-9]{0,15})-[${CROCKFORD_ALPHABET}]{${SECRET_LENGTH}}$`, 'i');

export interface CitizenToken {
  readonly hallId: string;
  /** As it was issued; this is what is hashed. */
  readonly token: string;
}

/** Reads a token as a citizen may have typed it, in either case; undefined when it cannot be one. */
export function parseCitizenToken(text: string): CitizenToken | undefined {
  const typed = text.trim();
  const hall = SHAPE.exec(typed)?.[1];
  return hall === undefined
    ? undefined
    : { hallId: hall.toLowerCase(), token: typed.toUpperCase() };
}
