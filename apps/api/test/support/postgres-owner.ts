// A process of its own that owns an embedded server, for tests that kill owners:
// postgres-owner.ts <data directory>
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres';
import { StartupProblem } from '../../src/platform/processes/startup-problem';

/** What the process tells its parent, once. */
export type OwnerReport =
  | { readonly kind: 'started'; readonly url: string; readonly serverPid: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

function report(message: OwnerReport): void {
  process.send?.(message);
}

async function own(dataDirectory: string): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDirectory, onProgress: () => undefined });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  report({ kind: 'started', url: server.url, serverPid: server.pid });
}

own(process.argv[2] ?? '').catch((error: unknown) => {
  const code = error instanceof StartupProblem ? error.code : 'unexpected';
  report({ kind: 'refused', code, message: String(error) });
  process.disconnect?.();
});
