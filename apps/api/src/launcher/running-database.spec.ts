import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRunRecord, type RunRecord } from './run-record';
import { runningDatabaseUrl } from './running-database';

const NO_PROCESS = 2 ** 30;

describe(runningDatabaseUrl, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onewindow run '));
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'password'), 'secret\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const find = (env: NodeJS.ProcessEnv = {}): string =>
    runningDatabaseUrl('/nowhere', { ONEWINDOW_DATA: folder, ...env });
  function leaveRecord(database: RunRecord['database']): void {
    const baseUrl = 'http://localhost:8080';
    const record = { pid: process.pid, startedAt: '', port: 8080, baseUrl, database, api: [] };
    writeRunRecord(folder, record);
  }

  it('takes the database that is named', () => {
    leaveRecord({ kind: 'embedded', pid: process.pid, port: 5433 });
    expect(find({ DATABASE_URL: 'postgres://elsewhere/hall' })).toBe('postgres://elsewhere/hall');
  });

  it('finds the embedded one of the hall that runs here', () => {
    leaveRecord({ kind: 'embedded', pid: process.pid, port: 5433 });
    expect(find()).toBe('postgres://onewindow:secret@127.0.0.1:5433/onewindow');
  });

  it('says what to do when none runs', () => {
    expect(() => find()).toThrow(/hall\.database-unreachable/);
    leaveRecord({ kind: 'embedded', pid: NO_PROCESS, port: 5433 });
    expect(() => find()).toThrow(/hall\.database-unreachable/);
    leaveRecord({ kind: 'external' });
    expect(() => find()).toThrow(/hall\.database-unreachable/);
  });
});
