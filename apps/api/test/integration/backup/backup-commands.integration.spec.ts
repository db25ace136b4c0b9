import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackupFileReader } from '../../../src/backup/file/backup-file-reader';
import { writeRunRecord } from '../../../src/launcher/run-record';
import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres';
import { runFromSource, type EndedProcess } from '../../support/source-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { TEST_SECRET } from '../../support/test-secret';
import { anEmptyDatabase, restorablePicture, type ScratchDatabase } from './scratch-database';

const PASSPHRASE = 'nine long words nobody would guess';

let place: string;
let source: TestDatabase;
let target: ScratchDatabase;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'onewindow commands '));
  // The account of an embedded server has to get through.
  chmodSync(place, 0o755);
  source = await createTestDatabase({ sample: true });
  target = await anEmptyDatabase();
  writeFileSync(at('passphrase'), `${PASSPHRASE}\n`);
});

afterEach(async () => {
  await source.drop();
  await target.drop();
  rmSync(place, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(place, ...names);

/** As `npm run` would: from the place of its user. */
function run(
  program: 'backup' | 'restore',
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<EndedProcess> {
  const neutral = { DATABASE_URL: '', ONEWINDOW_SECRET: '', ONEWINDOW_DATA: at('data') };
  return runFromSource(`${program}.ts`, words, { ...neutral, INIT_CWD: place, ...env });
}

/** What was written, told by checksum; the rows a restore changes on purpose left out. */
async function contentOf(file: string): Promise<Readonly<Record<string, string>>> {
  const { manifest } = await BackupFileReader.verified(file);
  const kept = manifest.tables.filter(
    ({ name }) => !['hall_clock', 'staff_session'].includes(name),
  );
  return Object.fromEntries(kept.map(({ name, sha256 }) => [name, sha256]));
}

describe('npm run backup', () => {
  it('names the file after the hall and keeps it from others', async () => {
    const done = await run('backup', [], { DATABASE_URL: source.url });
    expect(done).toMatchObject({ exitCode: 0, complaint: '' });
    expect(done.output).toContain('item 1,428 行');
    expect(done.output).toContain('备份完成');
    const [name, ...others] = readdirSync(at('data', 'backups'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^onewindow-zc-\d{8}-\d{6}\.owb$/);
    expect(statSync(at('data', 'backups', name ?? '')).mode & 0o777).toBe(0o600);
  });

  it('never writes over a file, and leaves none when it fails', async () => {
    writeFileSync(at('there.owb'), 'mine');
    const refused = await run('backup', ['there.owb'], { DATABASE_URL: source.url });
    expect(refused.exitCode).toBe(1);
    expect(refused.complaint).toContain('文件已存在');
    expect(readFileSync(at('there.owb'), 'utf8')).toBe('mine');

    const nowhere = await run('backup', ['other.owb'], { DATABASE_URL: target.url });
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.complaint).toContain('没有可备份的数据库');
    expect(readdirSync(place).sort()).toEqual(['passphrase', 'there.owb']);
  });

  it('tells what it wants when it is called wrongly', async () => {
    for (const words of [['a', 'b'], ['--everything']]) {
      const refused = await run('backup', words, { DATABASE_URL: source.url });
      expect([refused.exitCode, refused.complaint]).toEqual([
        1,
        expect.stringContaining('npm run backup -- ['),
      ]);
    }
    writeFileSync(at('short'), 'short\n');
    const short = await run('backup', ['--passphrase-file', 'short'], { DATABASE_URL: source.url });
    expect(short.complaint).toContain('少于 12 个字符');
  });
});

describe('from a database of one kind to one of the other', () => {
  it('carries everything there and back, the secret included', async () => {
    const sealed = ['--passphrase-file', 'passphrase'];
    mkdirSync(at('old'));
    writeFileSync(at('old', 'secret'), `${TEST_SECRET}\n`);
    const out = await run('backup', ['out.owb', ...sealed], {
      DATABASE_URL: source.url,
      ONEWINDOW_DATA: at('old'),
    });
    expect(out).toMatchObject({ exitCode: 0, complaint: '' });
    expect(readFileSync(at('out.owb')).includes(TEST_SECRET)).toBe(false);

    const embedded = await run('restore', ['out.owb', ...sealed], {});
    expect(embedded).toMatchObject({ exitCode: 0, complaint: '' });
    expect(embedded.output).toContain('恢复完成');
    expect(embedded.output).not.toContain('注意');
    expect(readFileSync(at('data', 'secret'), 'utf8')).toBe(`${TEST_SECRET}\n`);
    expect(statSync(at('data', 'secret')).mode & 0o777).toBe(0o600);

    const resting = await run('backup', ['back.owb'], {});
    expect(resting).toMatchObject({ exitCode: 0, complaint: '' });
    expect(resting.output).toContain('不含本机密钥');
    expect(await contentOf(at('back.owb'))).toEqual(await contentOf(at('out.owb')));

    const external = await run('restore', ['back.owb'], {
      DATABASE_URL: target.url,
      ONEWINDOW_DATA: at('elsewhere'),
    });
    expect(external).toMatchObject({ exitCode: 0, complaint: '' });
    expect(external.output).toContain('不能再补打');
    expect(await restorablePicture(target.url)).toEqual(await restorablePicture(source.url));
  }, 180_000);

  it('finds the embedded server of a hall that runs, and does not restore into it', async () => {
    await run('backup', ['out.owb'], { DATABASE_URL: source.url });
    await run('restore', ['out.owb'], {});
    const server = await startEmbeddedPostgres({
      dataDirectory: at('data'),
      onProgress: () => undefined,
    });
    writeRunRecord(at('data'), {
      pid: process.pid,
      startedAt: new Date().toISOString(),
      port: 1,
      baseUrl: 'http://localhost:1',
      database: { kind: 'embedded', pid: server.pid, port: server.port },
      api: [],
    });
    const running = await run('backup', ['running.owb'], {});
    expect(running).toMatchObject({ exitCode: 0, complaint: '' });
    const refused = await run('restore', ['out.owb'], {});
    expect(refused.exitCode).toBe(1);
    await server.stop();
    expect(await contentOf(at('running.owb'))).toEqual(await contentOf(at('out.owb')));
  }, 180_000);
});

describe('npm run restore', () => {
  const intoTarget = (...words: string[]): Promise<EndedProcess> =>
    run('restore', words, { DATABASE_URL: target.url });

  it('keeps what it replaces, unless told not to', async () => {
    await run('backup', ['out.owb'], { DATABASE_URL: source.url });
    const first = await intoTarget('out.owb');
    expect(first.output).not.toContain('已先备份');
    const second = await intoTarget('out.owb');
    expect(second.output).toContain('已先备份');
    const kept = readdirSync(at('data', 'backups'));
    expect(kept).toEqual([expect.stringMatching(/^onewindow-before-restore-zc-\d{8}-\d{6}\.owb$/)]);
    expect(await contentOf(at('data', 'backups', kept[0] ?? ''))).toEqual(
      await contentOf(at('out.owb')),
    );
    await intoTarget('out.owb', '--without-safety-copy');
    expect(readdirSync(at('data', 'backups'))).toEqual(kept);
  });

  it('refuses a damaged file, a cut one and a strange one before it touches anything', async () => {
    await run('backup', ['out.owb'], { DATABASE_URL: source.url });
    const { size } = statSync(at('out.owb'));
    copyFileSync(at('out.owb'), at('cut.owb'));
    truncateSync(at('cut.owb'), size - 4_096);
    const bytes = readFileSync(at('out.owb'));
    bytes.writeUInt8(bytes.readUInt8(Math.floor(size * 0.7)) ^ 1, Math.floor(size * 0.7));
    writeFileSync(at('flipped.owb'), bytes);
    writeFileSync(at('strange.owb'), 'no backup at all'.repeat(1_000));
    for (const [file, said] of [
      ['cut.owb', '已损坏'],
      ['flipped.owb', '已损坏'],
      ['strange.owb', '不是一窗的备份文件'],
      ['missing.owb', '无法读取备份文件'],
    ] as const) {
      const refused = await intoTarget(file);
      expect([file, refused.exitCode, refused.complaint]).toEqual([
        file,
        1,
        expect.stringContaining(said),
      ]);
    }
    expect(await restorablePicture(target.url)).toEqual({});
  });

  it('refuses a wrong passphrase before it touches anything', async () => {
    await run('backup', ['out.owb', '--passphrase-file', 'passphrase'], {
      DATABASE_URL: source.url,
      ONEWINDOW_SECRET: TEST_SECRET,
    });
    writeFileSync(at('wrong'), 'another long passphrase\n');
    const refused = await intoTarget('out.owb', '--passphrase-file', 'wrong');
    expect(refused.exitCode).toBe(1);
    expect(refused.complaint).toContain('口令不对');
    expect(await restorablePicture(target.url)).toEqual({});
  });
});
