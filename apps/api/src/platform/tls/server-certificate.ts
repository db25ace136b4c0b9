import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import {
  certificateExpired,
  certificateNotYetValid,
  type CertificateSetting,
  fileMissing,
  fileUnreadable,
  keyMismatch,
} from './certificate-problems';

/** Where a certificate lies: two PEM files; intermediate certificates may follow the server's own. */
export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export interface ServerCertificate {
  /** PEM, with the chain. */
  readonly cert: string;
  readonly key: string;
  readonly leaf: X509Certificate;
}

/**
 * Reads both files and makes sure that a server can be opened with them, whatever the date.
 *
 * @throws StartupProblem `tls.file-missing`, `tls.file-unreadable`, `tls.key-mismatch`
 */
export function readServerCertificate({ certFile, keyFile }: CertificateFiles): ServerCertificate {
  const cert = readPem('TLS_CERT', certFile);
  const key = readPem('TLS_KEY', keyFile);
  const leaf = parsed('TLS_CERT', certFile, () => new X509Certificate(cert));
  const privateKey = parsed('TLS_KEY', keyFile, () => createPrivateKey(key));
  if (!leaf.checkPrivateKey(privateKey)) throw keyMismatch(certFile, keyFile);
  parsed('TLS_CERT', certFile, () => createSecureContext({ cert, key: pemOf(privateKey) }));
  return { cert, key, leaf };
}

/** @throws StartupProblem `tls.certificate-expired`, `tls.certificate-not-yet-valid` */
export function requireValidAt(now: Date, { leaf }: ServerCertificate, certFile: string): void {
  const { from, until } = validityOf(leaf);
  if (now > until) throw certificateExpired(certFile, until);
  if (now < from) throw certificateNotYetValid(certFile, from);
}

export function validityOf(certificate: X509Certificate): {
  readonly from: Date;
  readonly until: Date;
} {
  return { from: new Date(certificate.validFrom), until: new Date(certificate.validTo) };
}

function readPem(setting: CertificateSetting, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fileMissing(setting, file);
    throw fileUnreadable(setting, file, messageOf(error));
  }
}

/** What OpenSSL says of a file never repeats what is in it. */
function parsed<T>(setting: CertificateSetting, file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw fileUnreadable(setting, file, messageOf(error));
  }
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
