import type { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { BilingualText } from '../../platform/processes/startup-problem';
import {
  type CertificateFiles,
  readServerCertificate,
  requireValidAt,
  validityOf,
} from '../../platform/tls/server-certificate';
import { covers } from './certificate-names';
import { keepLocalCertificate } from './local-certificate';
import type { TlsSettings } from './tls-settings';

const DAY_MS = 86_400_000;
const WARN_BEFORE_MS = 21 * DAY_MS;

export interface LocalAuthority {
  readonly file: string;
  readonly fingerprint: string;
}

/** What the API is to serve TLS with; null for plain HTTP. */
export interface HallTls {
  readonly files: CertificateFiles;
  readonly certificate: X509Certificate;
  /** Null with a certificate of the operator's own. */
  readonly authority: LocalAuthority | null;
}

interface TlsWish {
  readonly settings: TlsSettings;
  readonly dataDirectory: string;
  readonly machineName: string;
  /** Host names and addresses by which browsers come. */
  readonly names: readonly string[];
  readonly now: Date;
}

/** @throws StartupProblem `tls.…` when there is no certificate to serve with */
export async function makeTlsReady(wish: TlsWish): Promise<HallTls | null> {
  const { settings, now } = wish;
  if (settings.kind === 'off') return null;
  if (settings.kind === 'local') return localTls(wish);
  const certificate = readServerCertificate(settings);
  requireValidAt(now, certificate, settings.certFile);
  const { certFile, keyFile } = settings;
  return { files: { certFile, keyFile }, certificate: certificate.leaf, authority: null };
}

async function localTls({ dataDirectory, machineName, names, now }: TlsWish): Promise<HallTls> {
  const { authorityFile, fingerprint, certFile, keyFile } = await keepLocalCertificate({
    folder: join(dataDirectory, 'tls'),
    authorityName: `OneWindow ${machineName}`,
    names,
    now,
  });
  const files = { certFile, keyFile };
  const certificate = readServerCertificate(files).leaf;
  return { files, certificate, authority: { file: authorityFile, fingerprint } };
}

/** What an operator should know of a certificate that works today. */
export function certificateWarnings(
  { certificate }: HallTls,
  neededNames: readonly string[],
  now: Date,
): BilingualText[] {
  const missing = neededNames.filter((name) => !covers(certificate, name)).join(', ');
  const days = Math.floor((validityOf(certificate).until.getTime() - now.getTime()) / DAY_MS);
  return [
    ...(missing === '' ? [] : [namesMissing(missing)]),
    ...(days * DAY_MS < WARN_BEFORE_MS ? [endsSoon(days)] : []),
  ];
}

function namesMissing(names: string): BilingualText {
  return {
    zh: `证书不含这些主机名，浏览器会警告：${names}`,
    en: `The certificate lacks these host names, so browsers will warn: ${names}`,
  };
}

function endsSoon(days: number): BilingualText {
  return {
    zh: `证书还有 ${days} 天到期，请及时更换文件，不必重启。`,
    en: `The certificate ends in ${days} days; replace its files in time, without a restart.`,
  };
}
