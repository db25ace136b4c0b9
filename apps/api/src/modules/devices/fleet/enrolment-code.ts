import { ENROLMENT_CODE_ALPHABET, ENROLMENT_CODE_LENGTH } from '@onewindow/contracts';
import { createHmac, randomInt } from 'node:crypto';

const SHAPE = new RegExp(`^[${ENROLMENT_CODE_ALPHABET}]{${ENROLMENT_CODE_LENGTH}}$`);

/** A new code; every sign is as likely as every other. */
export function makeEnrolmentCode(): string {
  return Array.from({ length: ENROLMENT_CODE_LENGTH }, () =>
    ENROLMENT_CODE_ALPHABET.charAt(randomInt(ENROLMENT_CODE_ALPHABET.length)),
  ).join('');
}

/** The code as it was made, from what somebody typed; undefined when it cannot be one. */
export function readEnrolmentCode(typed: string): string | undefined {
  const code = typed.replace(/[\s\-–—_]/g, '').toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}

/**
 * What is stored of a code. Keyed with the secret of the hall's machine: 36 bits are enough against
 * guessing at our door, but not against somebody who reads the table and tries them all.
 */
export function hashEnrolmentCode(secret: string, hallId: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`enrolment-code\0${hallId}\0${code}`).digest();
}
