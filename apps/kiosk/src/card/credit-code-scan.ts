/** Without I, O, Z, S and V, which are read as digits. */
export const CREDIT_CODE_KEYS: ReadonlySet<string> = new Set('0123456789abcdefghjklmnpqrtuwxy');
export const CREDIT_CODE_LENGTH = 18;

const CODE = /(?<![0-9A-Z])[0-9A-HJ-NP-RTUWXY]{18}(?![0-9A-Z])/;

/** The code in what a scanner has read from a licence: alone, in a line of words, or in an address. */
export function creditCodeIn(scanned: string): string | null {
  return CODE.exec(scanned.toUpperCase())?.[0] ?? null;
}
