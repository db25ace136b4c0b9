import { readLaunchSettings } from './launch-settings';

describe(readLaunchSettings.name, () => {
  it('needs nothing from the environment', () => {
    expect(readLaunchSettings({ PORT: '', DATABASE_URL: '' })).toEqual({
      port: 8080,
      apiProcesses: 1,
      externalDatabaseUrl: null,
      secret: null,
    });
  });

  it.each(['0', '65536', '80a', '-1', '8080.5', 'http'])('refuses PORT=%s', (PORT) => {
    expect(() => readLaunchSettings({ PORT })).toThrow(/PORT has a wrong value/);
  });

  it.each(['mysql://db/hall', 'localhost:5432', 'postgres://'])(
    'refuses a database address without repeating it (%s)',
    (DATABASE_URL) => {
      const read = (): unknown => readLaunchSettings({ DATABASE_URL: `${DATABASE_URL} secret` });
      expect(read).toThrow(/DATABASE_URL has a wrong value/);
      expect(read).not.toThrow(/secret/);
    },
  );

  it('refuses several API processes by name', () => {
    expect(() => readLaunchSettings({ API_PROCESSES: '2' })).toThrow(/API_PROCESSES/);
  });
});
