/** `ZC-` and 26 characters: the hall, and 130 random bits nobody can guess. */
const TICKET_PATH = /^\/t\/([a-z0-9]+-[a-z0-9]+)\/?$/i;

/**
 * The token in the address of the page, or null. QR codes are written in capitals, because that makes
 * them smaller; people type as they like.
 */
export function tokenOfPath(path: string): string | null {
  return TICKET_PATH.exec(path)?.[1]?.toUpperCase() ?? null;
}
