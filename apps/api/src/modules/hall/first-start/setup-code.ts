import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { SETUP_CODE_ALPHABET, SETUP_CODE_LENGTH } from '@onewindow/contracts';

const GROUP_LENGTH = 5;

/** A new code; every sign is as likely as every other. */
export function makeSetupCode(): string {
  return Array.from({ length: SETUP_CODE_LENGTH }, () =>
    SETUP_CODE_ALPHABET.charAt(randomInt(SETUP_CODE_ALPHABET.length)),
  ).join('');
}

/** As it is shown: `K7MQ3-XZH2T`. */
export function showSetupCode(code: string): string {
  return `${code.slice(0, GROUP_LENGTH)}-${code.slice(GROUP_LENGTH)}`;
}

/** Whether what somebody typed is the code, in whatever case and with whatever between its groups. */
export function isSetupCode(typed: string, code: string): boolean {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\-–—_]/g, '')
    .toUpperCase();
  // Hashes are of one length, and comparing them tells nothing about where they differ.
  const [given, wanted] = [plain, code].map((text) => createHash('sha256').update(text).digest());
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted);
}
