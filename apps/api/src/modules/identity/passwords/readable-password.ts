import { randomInt } from 'node:crypto';

/** Nothing that looks like something else on paper: no 0 and o, no 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be copied from paper, such as `k7mq-w3xz-h2td-p9ue`: 79 random bits. */
export function makeReadablePassword(): string {
  return Array.from({ length: GROUPS }, () => group()).join('-');
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join(
    '',
  );
}
