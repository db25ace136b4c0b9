/** GB 11643: each digit counts so much, and the sum modulo 11 gives the last character. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
/** No province has this code, so nobody has a number that begins with it. */
const NOWHERE = '990101';

/** GB 32100: the characters of a unified social credit code, and what each place counts. */
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * A number with a right check digit that belongs to nobody.
 *
 * @param bornOn such as `1953-04-12`
 * @param order of those born that day, below 1000
 */
export function syntheticIdNumber(bornOn: string, order: number): string {
  const digits = NOWHERE + bornOn.replaceAll('-', '') + String(order).padStart(3, '0');
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + ID_CHECKS.charAt(sum % 11);
}

/** A unified social credit code with a right check character that belongs to no company. */
export function syntheticCreditCode(order: number): string {
  const body = `91${NOWHERE}MA${String(order).padStart(7, '0')}`;
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, at) => total + weight * CREDIT_CHARACTERS.indexOf(body.charAt(at)),
    0,
  );
  return body + CREDIT_CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
