import { ENROLMENT_CODE_ALPHABET, ENROLMENT_CODE_LENGTH } from '@onewindow/contracts';

const GROUP_LENGTH = 4;

/** What was typed, in the form the device shows it: capitals in two groups. */
export function tidyCode(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, ENROLMENT_CODE_LENGTH);
  return signs.length > GROUP_LENGTH
    ? `${signs.slice(0, GROUP_LENGTH)} ${signs.slice(GROUP_LENGTH)}`
    : signs;
}

export function isWholeCode(tidy: string): boolean {
  return tidy.replace(' ', '').length === ENROLMENT_CODE_LENGTH;
}

/** A sign that no code has, so that a misread one is pointed out before anything is sent. */
export function strangeSign(tidy: string): string | null {
  return [...tidy].find((sign) => sign !== ' ' && !ENROLMENT_CODE_ALPHABET.includes(sign)) ?? null;
}
