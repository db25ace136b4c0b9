import { MESSAGES } from '../locales/texts';
import type { MessageKey } from '../locales/zh-hans';
import type { FailureCode } from './failure';

/** The sentence for a code; one this page has never heard of gets the general one. */
export function failureKey(code: FailureCode): MessageKey {
  const key = `failure.${code}`;
  return isKey(key) ? key : 'failure.server.unexpected';
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES['zh-Hans'], key);
}
