import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OfflineLease } from '@onewindow/contracts';

/** A lease as it is before it is signed. */
export type LeaseFacts = Omit<OfflineLease, 'signature'>;

/**
 * Vouches for a lease with the secret of the hall's machine, which is not in the database: a kiosk
 * can keep its numbers and bring them back, and can neither make nor change them.
 */
export function signLease(secret: string, hallId: string, lease: LeaseFacts): OfflineLease {
  return { ...lease, signature: macOf(secret, hallId, lease).toString('base64url') };
}

export function isSignedLease(secret: string, hallId: string, lease: OfflineLease): boolean {
  const given = Buffer.from(lease.signature, 'base64url');
  const expected = macOf(secret, hallId, lease);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function macOf(secret: string, hallId: string, lease: LeaseFacts): Buffer {
  const { leaseId, deviceId, prefix, from, to, businessDate, epoch, issuedAt } = lease;
  const signed = [hallId, leaseId, deviceId, prefix, from, to, businessDate, epoch, issuedAt];
  return createHmac('sha256', secret)
    .update(`offline-lease\0${signed.join('\0')}`)
    .digest();
}
