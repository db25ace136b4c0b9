import type { X509Certificate } from 'node:crypto';
import { firstHostName } from './tls/certificate-names';

interface Reachable {
  readonly secure: boolean;
  readonly port: number;
  /** The host name of the citizens' page, when one is set. */
  readonly citizenHost: string | undefined;
  /** A certificate of the operator's own, whose names browsers insist on. */
  readonly ownCertificate: X509Certificate | null;
  /** Addresses of this machine on the network, the likeliest first. */
  readonly lanAddresses: readonly string[];
}

/** The address at which phones most likely reach the hall; it goes into the QR codes. */
export function likeliestPublicUrl(reachable: Reachable): string {
  const { secure, port, citizenHost, ownCertificate, lanAddresses } = reachable;
  const named = ownCertificate && firstHostName(ownCertificate);
  const host = citizenHost ?? named ?? lanAddresses[0] ?? 'localhost';
  return new URL(`${secure ? 'https' : 'http'}://${host}:${port}`).origin;
}
