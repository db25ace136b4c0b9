import { unwatchFile, watchFile } from 'node:fs';
import type { Server } from 'node:tls';
import { type CertificateFiles, readServerCertificate } from './server-certificate';

/** Files are looked at, not listened to: a certificate is often a link, or on a share. */
const LOOK_EVERY_MS = 5_000;

interface Reload {
  readonly server: Pick<Server, 'setSecureContext'>;
  readonly files: CertificateFiles;
  readonly onReload: () => void;
  /** What stands in the files cannot be used; the server goes on with the last certificate. */
  readonly onRefusal: (error: unknown) => void;
}

/**
 * Takes a renewed certificate into use without a restart: new connections get it, those that are
 * open stay. Between the two files being replaced they do not fit; then the next look decides.
 *
 * @returns stops looking
 */
export function reloadOnChange(
  { server, files, onReload, onRefusal }: Reload,
  lookEveryMs = LOOK_EVERY_MS,
): () => void {
  const watched = [files.certFile, files.keyFile];
  const reload = (): void => {
    try {
      const { cert, key } = readServerCertificate(files);
      server.setSecureContext({ cert, key });
      onReload();
    } catch (error) {
      onRefusal(error);
    }
  };
  for (const file of watched) watchFile(file, { interval: lookEveryMs, persistent: false }, reload);
  return () => {
    for (const file of watched) unwatchFile(file, reload);
  };
}
