import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disownPidFile, parsePostmasterPid, servesCluster } from './postmaster-pid';

const RUNNING = [
  '4711',
  '/srv/hall one/cluster',
  '1763932800',
  '54321',
  '',
  '127.0.0.1',
  ' 1234567   8901',
  'ready   ',
  '',
].join('\n');

describe(parsePostmasterPid.name, () => {
  it('reads a running server', () => {
    expect(parsePostmasterPid(RUNNING)).toEqual({ pid: 4711, port: 54321, isReady: true });
  });

  it('knows a server that is only starting', () => {
    expect(parsePostmasterPid(RUNNING.replace('ready', 'starting'))?.isReady).toBe(false);
    expect(parsePostmasterPid('4711\n')).toEqual({ pid: 4711, port: null, isReady: false });
  });

  it('reads nothing from an empty file or a lone backend', () => {
    expect(parsePostmasterPid('')).toBeNull();
    expect(parsePostmasterPid('-4711\n')).toBeNull();
  });
});

describe(servesCluster.name, () => {
  const server = (commandLine: string) => ({ pid: 4711, startMark: 'boot:1', commandLine });

  it('recognises the server of the directory, spaces included', () => {
    const found = server('/opt/native/bin/postgres -D /srv/hall one/cluster -c port=54321');
    expect(servesCluster(found, '/srv/hall one/cluster')).toBe(true);
  });

  it('leaves the server of another directory alone', () => {
    const found = server('/opt/native/bin/postgres -D /srv/hall one/cluster-2 -c port=1');
    expect(servesCluster(found, '/srv/hall one/cluster')).toBe(false);
  });

  it('leaves other programs alone, even those that name the directory', () => {
    const found = server('/usr/bin/rsync -D /srv/hall one/cluster /backup');
    expect(servesCluster(found, '/srv/hall one/cluster')).toBe(false);
  });
});

describe(disownPidFile.name, () => {
  it('gives the dead number up and keeps the rest', () => {
    const directory = mkdtempSync(join(tmpdir(), 'onewindow-pid-'));
    const file = join(directory, 'postmaster.pid');
    writeFileSync(file, RUNNING);
    disownPidFile(directory, 99);
    expect(readFileSync(file, 'utf8')).toBe(RUNNING.replace('4711', '99'));
    rmSync(directory, { recursive: true });
  });
});
