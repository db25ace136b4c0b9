/** Without I, O, Z, S and V, which are read as digits. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
/** GB 32100: each place counts so much; with the last character the sum is a multiple of 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
const SEPARATORS = /[\s-]/g;

/** A unified social credit code in the one form it is hashed in; undefined when it can be none. */
export function creditCode(number: string): string | undefined {
  const typed = number.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  if (!CODE.test(typed)) return undefined;
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * CHARACTERS.indexOf(typed.charAt(index)),
    0,
  );
  return sum % CHARACTERS.length === 0 ? typed : undefined;
}
