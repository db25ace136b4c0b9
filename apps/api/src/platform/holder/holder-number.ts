import type { TicketHolder } from '@onewindow/contracts';

const SEPARATORS = /[\s\-()（）]/g;
const COUNTRY_CODE = /^(?:\+|00)86(?=1\d{10}$)/;
/** A mobile of the mainland, or with its country code any other. */
const PHONE = /^(?:1\d{10}|(?:\+|00)[1-9]\d{6,14})$/;
const ID_CARD = /^\d{17}[\dX]$/;
/** Passports, travel permits and residence permits, of whatever country. */
const DOCUMENT = /^[A-Z0-9]{5,24}$/;

/** GB 11643: each digit counts so much, and the sum modulo 11 gives the last character. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/**
 * The number in the one form it is hashed in, so that nobody is two people for having typed a space;
 * undefined when it can be no such number.
 */
export function holderNumber({ kind, number }: TicketHolder): string | undefined {
  const typed = number.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  switch (kind) {
    case 'phone':
      return phoneNumber(typed.replace(COUNTRY_CODE, ''));
    case 'id-card':
      return ID_CARD.test(typed) && hasRightCheck(typed) ? typed : undefined;
    case 'document':
      return DOCUMENT.test(typed) ? typed : undefined;
  }
}

function phoneNumber(typed: string): string | undefined {
  return PHONE.test(typed) ? typed.replace(/^00/, '+') : undefined;
}

function hasRightCheck(typed: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(typed[index]), 0);
  return typed.at(-1) === ID_CHECKS[sum % 11];
}
