import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** Whether a browser that was sent to this host name or address would find it in the certificate. */
export function covers(certificate: X509Certificate, name: string): boolean {
  return isIP(name) === 0
    ? certificate.checkHost(name) !== undefined
    : certificate.checkIP(name) !== undefined;
}

/** The first host name in a certificate that can be written into an address, so no wildcard. */
export function firstHostName(certificate: X509Certificate): string | null {
  const names = (certificate.subjectAltName ?? '').matchAll(/DNS:([^,\s]+)/g);
  return (
    [...names].flatMap(([, name]) => name ?? []).find((name) => /^[^*]*\w$/.test(name)) ?? null
  );
}
