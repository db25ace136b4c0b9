import type { HolderBookingView } from '@onewindow/contracts';
import type { ReaderFaultCode } from '@onewindow/reader';
import type { FailureCode } from '../failure/failure';

export type CardFailureCode = ReaderFaultCode | FailureCode;

/** What the page of the card shows; `none` is the notice, before anything is read. */
export type CardState =
  | { readonly kind: 'none' | 'reading' | 'checking' | 'elder' }
  | { readonly kind: 'early'; readonly bookings: readonly HolderBookingView[] }
  | { readonly kind: 'failed'; readonly code: CardFailureCode };

/** Trying the same again helps where nothing has been decided. */
export function worthReadingAgain(code: CardFailureCode): boolean {
  return (
    code.startsWith('reader.') ||
    code === 'unreachable' ||
    code === 'server.unavailable' ||
    code === 'server.unexpected' ||
    code === 'request.too-many'
  );
}
