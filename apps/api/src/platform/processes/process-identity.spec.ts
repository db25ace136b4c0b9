import { identifyProcess, parseProcStat, parsePsLine } from './process-identity';

describe(parseProcStat.name, () => {
  const fields = (state: string): string =>
    `4711 (post (gres) 1) ${state} ${Array.from({ length: 18 }, (_, i) => i).join(' ')} 987654 0`;

  it('finds its way past a name with spaces and parentheses', () => {
    expect(parseProcStat(fields('S'))).toEqual({ isGone: false, startTicks: '987654' });
  });

  it('takes a zombie for gone', () => {
    expect(parseProcStat(fields('Z')).isGone).toBe(true);
  });
});

describe(parsePsLine.name, () => {
  it('tells state, start and command apart', () => {
    expect(parsePsLine('Ss   Mon Nov 23 21:09:00 2026 /opt/postgres -D /srv/hall one\n')).toEqual({
      startMark: 'Mon Nov 23 21:09:00 2026',
      commandLine: '/opt/postgres -D /srv/hall one',
    });
  });

  it('takes a zombie for gone', () => {
    expect(parsePsLine('Z    Mon Nov 23 21:09:00 2026 (postgres)')).toBeNull();
    expect(parsePsLine('')).toBeNull();
  });
});

describe(identifyProcess.name, () => {
  it('knows this process and not one that cannot be', () => {
    expect(identifyProcess(process.pid)).toMatchObject({ pid: process.pid });
    expect(identifyProcess(2 ** 30)).toBeNull();
  });
});
