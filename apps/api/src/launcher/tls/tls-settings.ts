import { resolve } from 'node:path';
import type { StartupProblem } from '../../platform/processes/startup-problem';
import type { CertificateFiles } from '../../platform/tls/server-certificate';
import { wrongSetting } from '../wrong-setting';

export type TlsSettings =
  | { readonly kind: 'off' }
  /** A certificate by an authority of the hall's own. */
  | { readonly kind: 'local' }
  | ({ readonly kind: 'own' } & CertificateFiles);

export function readTlsSettings(env: NodeJS.ProcessEnv): TlsSettings {
  const { TLS = '', TLS_CERT = '', TLS_KEY = '' } = env;
  const namesFiles = TLS_CERT !== '' || TLS_KEY !== '';
  if (!['', 'off', 'local'].includes(TLS)) throw unknownKind();
  if (!namesFiles) return { kind: TLS === 'local' ? 'local' : 'off' };
  if (TLS !== '') throw twoKinds();
  return {
    kind: 'own',
    certFile: fileOf('TLS_CERT', TLS_CERT),
    keyFile: fileOf('TLS_KEY', TLS_KEY),
  };
}

function fileOf(variable: string, value: string): string {
  if (value !== '') return resolve(value);
  throw wrongSetting(variable, {
    zh: '证书和私钥要一起设置：TLS_CERT=证书文件 TLS_KEY=私钥文件。',
    en: 'Certificate and key go together: TLS_CERT=certificate file, TLS_KEY=key file.',
  });
}

function unknownKind(): StartupProblem {
  return wrongSetting('TLS', {
    zh: '使用 TLS=local（由大厅自己签发证书）；用自己的证书时设置 TLS_CERT 和 TLS_KEY。',
    en: 'Use TLS=local (the hall signs its own certificate); for a certificate of your own set TLS_CERT and TLS_KEY.',
  });
}

function twoKinds(): StartupProblem {
  return wrongSetting('TLS', {
    zh: 'TLS 与 TLS_CERT、TLS_KEY 不能同时设置，请去掉其中一种。',
    en: 'TLS cannot be set together with TLS_CERT and TLS_KEY; leave one of them out.',
  });
}
