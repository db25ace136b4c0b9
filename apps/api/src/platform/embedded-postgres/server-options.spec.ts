import { serverArguments } from './server-options';

describe(serverArguments.name, () => {
  const args = serverArguments('/srv/hall one/cluster', { port: 54321, maxConnections: 240 });

  it('passes the directory as one word', () => {
    expect(args.slice(0, 2)).toEqual(['-D', '/srv/hall one/cluster']);
  });

  it.each([
    'listen_addresses=127.0.0.1',
    'port=54321',
    'fsync=on',
    'synchronous_commit=on',
    'max_connections=240',
    'autovacuum_naptime=10s',
  ])('sets %s', (setting) => {
    expect(args[args.indexOf(setting) - 1]).toBe('-c');
  });
});
