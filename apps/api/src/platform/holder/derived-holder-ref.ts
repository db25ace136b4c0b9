import { createHmac } from 'node:crypto';
import type { HolderKind } from '@onewindow/contracts';

/**
 * What the hall knows a person or a company by: HMAC-SM3 under the secret of its machine, which is not in the
 * database. Without the secret nobody can try all phone numbers against it, and two halls know the
 * same person by two names.
 */
export function deriveHolderRef(
  secret: string,
  hallId: string,
  { kind, number }: { readonly kind: HolderKind | 'company'; readonly number: string },
): Buffer {
  return createHmac('sm3', secret).update(`holder\0${hallId}\0${kind}\0${number}`).digest();
}
