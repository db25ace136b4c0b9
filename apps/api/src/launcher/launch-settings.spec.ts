import { readLaunchSettings } from './launch-settings';

describe(readLaunchSettings.name, () => {
  it('needs nothing from the environment', () => {
    expect(readLaunchSettings({ PORT: '', DATABASE_URL: '' })).toEqual({
      port: 8080,
      tls: { kind: 'off' },
      httpPort: null,
      databasePoolSize: 16,
      publicUrl: null,
      appHosts: {},
      apiProcesses: 1,
      externalDatabaseUrl: null,
      secret: null,
      firstStart: 'sample',
    });
  });

  it('knows two kinds of first start', () => {
    expect(readLaunchSettings({ ONEWINDOW_FIRST_START: 'guided' }).firstStart).toBe('guided');
    expect(() => readLaunchSettings({ ONEWINDOW_FIRST_START: 'empty' })).toThrow(
      /ONEWINDOW_FIRST_START has a wrong value/,
    );
  });

  it.each(['0', '65536', '80a', '-1', '8080.5', 'http'])('refuses PORT=%s', (PORT) => {
    expect(() => readLaunchSettings({ PORT })).toThrow(/PORT has a wrong value/);
  });

  it('moves the pages to 8443 with TLS, and leads plain HTTP there', () => {
    const own = { TLS_CERT: '/etc/hall.crt', TLS_KEY: '/etc/hall.key' };
    expect(readLaunchSettings(own)).toMatchObject({
      port: 8443,
      httpPort: 8080,
      tls: { kind: 'own', certFile: '/etc/hall.crt', keyFile: '/etc/hall.key' },
    });
    expect(readLaunchSettings({ TLS: 'local', PORT: '443', HTTP_PORT: 'off' })).toMatchObject({
      port: 443,
      httpPort: null,
      tls: { kind: 'local' },
    });
  });

  it.each([
    ['TLS', { TLS: 'on' }],
    ['TLS', { TLS: 'local', TLS_CERT: 'a', TLS_KEY: 'b' }],
    ['TLS_KEY', { TLS_CERT: 'a' }],
    ['TLS_CERT', { TLS_KEY: 'b' }],
    ['HTTP_PORT', { TLS: 'local', PORT: '8080' }],
    ['HTTP_PORT', { TLS: 'local', HTTP_PORT: 'none' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'hall.example' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://hall.example' }],
    ['CONSOLE_HOST', { CONSOLE_HOST: 'https://console.hall.lan' }],
    ['KIOSK_HOST', { KIOSK_HOST: 'kiosk.hall.lan:8443' }],
  ])('refuses a wrong %s', (variable, env) => {
    expect(() => readLaunchSettings(env)).toThrow(`${variable} has a wrong value`);
  });

  it('takes host names as browsers send them', () => {
    const { appHosts } = readLaunchSettings({ KIOSK_HOST: 'Kiosk.Hall.LAN', CITIZEN_HOST: '' });
    expect(appHosts).toEqual({ kiosk: 'kiosk.hall.lan' });
  });

  it.each(['mysql://db/hall', 'localhost:5432', 'postgres://'])(
    'refuses a database address without repeating it (%s)',
    (DATABASE_URL) => {
      const read = (): unknown => readLaunchSettings({ DATABASE_URL: `${DATABASE_URL} secret` });
      expect(read).toThrow(/DATABASE_URL has a wrong value/);
      expect(read).not.toThrow(/secret/);
    },
  );

  it('runs one API process, or as many as it is told', () => {
    expect(readLaunchSettings({})).toMatchObject({ apiProcesses: 1, databasePoolSize: 16 });
    expect(readLaunchSettings({ API_PROCESSES: '4', DATABASE_POOL_SIZE: '8' })).toMatchObject({
      apiProcesses: 4,
      databasePoolSize: 8,
    });
  });

  it.each(['0', '33', '-1', '1.5', 'two'])('refuses API_PROCESSES=%s', (API_PROCESSES) => {
    expect(() => readLaunchSettings({ API_PROCESSES })).toThrow(/API_PROCESSES has a wrong value/);
  });

  it.each(['1', '101', 'many'])('refuses DATABASE_POOL_SIZE=%s', (DATABASE_POOL_SIZE) => {
    expect(() => readLaunchSettings({ DATABASE_POOL_SIZE })).toThrow(/DATABASE_POOL_SIZE has/);
  });

  it('shares the work out itself', () => {
    expect(readLaunchSettings({ API_ROLE: 'all' }).apiProcesses).toBe(1);
    expect(() => readLaunchSettings({ API_ROLE: 'jobs' })).toThrow(/API_ROLE has a wrong value/);
  });
});
