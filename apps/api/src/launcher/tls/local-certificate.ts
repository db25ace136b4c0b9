import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../../platform/processes/atomic-file';
import { StartupProblem } from '../../platform/processes/startup-problem';
import {
  type CertificateFiles,
  readServerCertificate,
  type ServerCertificate,
  validityOf,
} from '../../platform/tls/server-certificate';
import { type KeyedCertificate, makeAuthority, makeServerCertificate } from './certificate-making';
import { covers } from './certificate-names';

const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3_653;
/** What browsers allow a public certificate; Apple allows a private one 825 days. */
const SERVER_DAYS = 397;
const RENEW_BEFORE_MS = 30 * DAY_MS;
const FOR_OWNER = 0o600;

/** The certificate of a hall that is its own authority, as files in its data directory. */
export interface LocalCertificate extends CertificateFiles {
  readonly authorityFile: string;
  /** SHA-256 of the authority's certificate, as systems show it: AB:CD:… */
  readonly fingerprint: string;
  /** Whether the server's certificate was made by this call. */
  readonly isNew: boolean;
}

export interface LocalCertificateWish {
  readonly folder: string;
  /** What people recognise the authority by in the lists of their system. */
  readonly authorityName: string;
  /** Host names and addresses under which the hall is opened. */
  readonly names: readonly string[];
  readonly now: Date;
}

/**
 * Makes the authority once and the server's certificate whenever there is none that holds: other
 * names, less than a month left, another authority.
 *
 * @throws StartupProblem `tls.authority-broken` instead of making a second authority that no device
 *   would trust
 */
export async function keepLocalCertificate(wish: LocalCertificateWish): Promise<LocalCertificate> {
  mkdirSync(wish.folder, { recursive: true, mode: 0o700 });
  const authorityFiles = filesIn(wish.folder, 'authority');
  const authority = await keepAuthority(authorityFiles, wish);
  const server = filesIn(wish.folder, 'server');
  const issuer = new X509Certificate(authority.cert);
  const isNew = !stillHolds(readIfUsable(server), issuer, wish);
  if (isNew)
    write(server, await makeServerCertificate(authority, wish.names, wish.now, SERVER_DAYS));
  return {
    ...server,
    authorityFile: authorityFiles.certFile,
    fingerprint: issuer.fingerprint256,
    isNew,
  };
}

function filesIn(folder: string, name: string): CertificateFiles {
  return { certFile: join(folder, `${name}.crt`), keyFile: join(folder, `${name}.key`) };
}

async function keepAuthority(
  files: CertificateFiles,
  { authorityName, now }: LocalCertificateWish,
): Promise<KeyedCertificate> {
  if (existsSync(files.certFile) || existsSync(files.keyFile)) {
    const authority = readAuthority(files);
    if (validityOf(authority.leaf).until.getTime() - now.getTime() > RENEW_BEFORE_MS)
      return authority;
  }
  const authority = await makeAuthority(authorityName, now, AUTHORITY_DAYS);
  write(files, authority);
  return authority;
}

function readAuthority(files: CertificateFiles): ServerCertificate {
  try {
    return readServerCertificate(files);
  } catch (error) {
    throw authorityBroken(files, error);
  }
}

function readIfUsable(files: CertificateFiles): ServerCertificate | null {
  try {
    return readServerCertificate(files);
  } catch {
    return null;
  }
}

function stillHolds(
  certificate: ServerCertificate | null,
  issuer: X509Certificate,
  { names, now }: LocalCertificateWish,
): boolean {
  if (!certificate?.leaf.verify(issuer.publicKey)) return false;
  const { from, until } = validityOf(certificate.leaf);
  return (
    from <= now &&
    until.getTime() - now.getTime() > RENEW_BEFORE_MS &&
    names.every((name) => covers(certificate.leaf, name))
  );
}

/** The key first: a certificate without its key would be used by nobody. */
function write({ certFile, keyFile }: CertificateFiles, { cert, key }: KeyedCertificate): void {
  writeFileAtomically(keyFile, key, FOR_OWNER);
  writeFileAtomically(certFile, cert);
}

function authorityBroken({ certFile, keyFile }: CertificateFiles, cause: unknown): StartupProblem {
  return new StartupProblem({
    code: 'tls.authority-broken',
    what: {
      zh: `本地证书颁发机构的两个文件不完整或不匹配：${certFile}、${keyFile}`,
      en: `The two files of the local authority are incomplete or do not fit: ${certFile}, ${keyFile}`,
    },
    remedy: {
      zh: '从备份恢复这两个文件；或把两个都删除，让大厅新建一个颁发机构（所有设备需要重新安装证书）。',
      en: 'Restore both from a backup; or delete both, and the hall makes a new authority (every device then has to install it again).',
    },
    details: [cause instanceof Error ? cause.message : String(cause)],
  });
}
