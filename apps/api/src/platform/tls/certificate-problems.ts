import { type BilingualText, StartupProblem } from '../processes/startup-problem';

/** The two settings that name a certificate of the operator's own. */
export type CertificateSetting = 'TLS_CERT' | 'TLS_KEY';

const OPENSSL_LOOK: BilingualText = {
  zh: '可用 openssl x509 -in 证书 -noout -subject -enddate 查看证书。',
  en: 'Look at the certificate with: openssl x509 -in FILE -noout -subject -enddate',
};

export function fileMissing(setting: CertificateSetting, file: string): StartupProblem {
  return new StartupProblem({
    code: 'tls.file-missing',
    what: {
      zh: `${setting} 指向的文件不存在：${file}`,
      en: `${setting} names a file that does not exist: ${file}`,
    },
    remedy: {
      zh: '改正路径；不想用自己的证书时，去掉 TLS_CERT 和 TLS_KEY，或改用 TLS=local。',
      en: 'Correct the path; without a certificate of your own leave out TLS_CERT and TLS_KEY, or use TLS=local.',
    },
  });
}

export function fileUnreadable(
  setting: CertificateSetting,
  file: string,
  detail: string,
): StartupProblem {
  return new StartupProblem({
    code: 'tls.file-unreadable',
    what: {
      zh: `${setting} 指向的文件无法使用：${file}`,
      en: `The file of ${setting} cannot be used: ${file}`,
    },
    remedy: {
      zh: '需要当前用户可读的 PEM 文件：TLS_CERT 为服务器证书（其后可附中间证书），TLS_KEY 为对应的、没有密码的私钥。',
      en: 'It has to be a PEM file that this user may read: TLS_CERT the server certificate (intermediate ones may follow), TLS_KEY its private key without a passphrase.',
    },
    details: [detail],
  });
}

export function keyMismatch(certFile: string, keyFile: string): StartupProblem {
  return new StartupProblem({
    code: 'tls.key-mismatch',
    what: {
      zh: `私钥 ${keyFile} 与证书 ${certFile} 不匹配。`,
      en: `The private key ${keyFile} does not belong to the certificate ${certFile}.`,
    },
    remedy: {
      zh: '使用申请该证书时的私钥；证书链文件中服务器证书必须排在第一个。',
      en: 'Use the key the certificate was requested with; in a chain the server certificate comes first.',
    },
  });
}

export function certificateExpired(certFile: string, expiredAt: Date): StartupProblem {
  const day = expiredAt.toISOString();
  return new StartupProblem({
    code: 'tls.certificate-expired',
    what: {
      zh: `证书已于 ${day} 过期：${certFile}`,
      en: `The certificate expired at ${day}: ${certFile}`,
    },
    remedy: {
      zh: `换上新的证书后重新启动；也请核对本机时间。${OPENSSL_LOOK.zh}`,
      en: `Put a new certificate in its place and start again; check this machine's clock as well. ${OPENSSL_LOOK.en}`,
    },
  });
}

export function certificateNotYetValid(certFile: string, validFrom: Date): StartupProblem {
  const day = validFrom.toISOString();
  return new StartupProblem({
    code: 'tls.certificate-not-yet-valid',
    what: {
      zh: `证书要到 ${day} 才生效：${certFile}`,
      en: `The certificate is not valid before ${day}: ${certFile}`,
    },
    remedy: {
      zh: `核对本机时间。${OPENSSL_LOOK.zh}`,
      en: `Check this machine's clock. ${OPENSSL_LOOK.en}`,
    },
  });
}
