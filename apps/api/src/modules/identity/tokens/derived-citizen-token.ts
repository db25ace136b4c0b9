import { createHmac } from 'node:crypto';
import { CROCKFORD_ALPHABET, SECRET_LENGTH } from './citizen-token';

/**
 * The token of one ticket, derived from the secret of the hall's machine. It is never stored: a
 * repeated command derives it anew, and the database keeps only its hash.
 */
export function deriveCitizenToken(secret: string, hallId: string, ticketId: string): string {
  const mac = createHmac('sha256', secret).update(`citizen-token\0${hallId}\0${ticketId}`).digest();
  const characters = Array.from(mac.subarray(0, SECRET_LENGTH), (byte) =>
    CROCKFORD_ALPHABET.charAt(byte & 31),
  );
  return `${hallId.toUpperCase()}-${characters.join('')}`;
}
