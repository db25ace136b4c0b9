import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type KeyedCertificate,
  makeAuthority,
  makeServerCertificate,
} from '../../src/launcher/tls/certificate-making';
import type { CertificateFiles } from '../../src/platform/tls/server-certificate';

/** A certificate authority of a test, and the files it has signed. */
export class TlsFiles {
  private constructor(
    readonly folder: string,
    private readonly authority: KeyedCertificate,
  ) {}

  static async open(): Promise<TlsFiles> {
    const folder = mkdtempSync(join(tmpdir(), 'onewindow-tls-'));
    return new TlsFiles(folder, await makeAuthority('Authority of a test', new Date(), 30));
  }

  /** What a client has to trust. */
  get ca(): string {
    return this.authority.cert;
  }

  get authorityFile(): string {
    const file = join(this.folder, 'authority.crt');
    writeFileSync(file, this.ca);
    return file;
  }

  /** @param validFrom the certificate holds for ten days from then on */
  async sign(
    name: string,
    names: readonly string[],
    validFrom = new Date(),
  ): Promise<CertificateFiles> {
    const { cert, key } = await makeServerCertificate(this.authority, names, validFrom, 10);
    const files = {
      certFile: join(this.folder, `${name}.crt`),
      keyFile: join(this.folder, `${name}.key`),
    };
    writeFileSync(files.keyFile, key);
    writeFileSync(files.certFile, cert);
    return files;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
