import { ApiRefusal } from '@onewindow/client';
import { zhHans, type MessageKey } from '../locales/zh-hans';

/** The sentence for what went wrong; a code this page has never heard of gets the general one. */
export function failureKey(error: unknown): MessageKey {
  if (!(error instanceof ApiRefusal)) return 'failure.unreachable';
  const key = `failure.${error.code}`;
  return isKey(key) ? key : 'failure.server.unexpected';
}

function isKey(key: string): key is MessageKey {
  return Object.keys(zhHans).includes(key);
}
