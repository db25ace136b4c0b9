/** What a hall of one process and the tools beside it never reach. */
export const USUAL_MAX_CONNECTIONS = 200;

export interface ServerOptions {
  readonly port: number;
  readonly maxConnections: number;
}

/**
 * How the server runs. Durability is stated although it is the default: the write path of the hall
 * rests on it, and start-up refuses to serve without.
 */
function serverSettings({ port, maxConnections }: ServerOptions): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: maxConnections,
    // Call-next leaves dead index entries at the head of every queue; a minute is too long for them.
    autovacuum_naptime: '10s',
    timezone: 'UTC',
    // The log names what failed, never the values of a row or a statement: they may be personal.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  };
}

export function serverArguments(clusterDirectory: string, options: ServerOptions): string[] {
  const settings = Object.entries(serverSettings(options));
  return [
    '-D',
    clusterDirectory,
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
