import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RotatingLog } from './rotating-log';

describe(RotatingLog.name, () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'onewindow-log-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const read = (name: string): string => readFileSync(join(directory, 'logs', name), 'utf8');

  it('keeps two files of bounded size', () => {
    const log = new RotatingLog(join(directory, 'logs', 'api.log'), 10);
    for (const line of ['first\n', 'second\n', 'third\n']) log.write(Buffer.from(line));
    expect([read('api.log.1'), read('api.log')]).toEqual(['second\n', 'third\n']);
  });

  it('keeps the last run beside the new one', () => {
    const file = join(directory, 'logs', 'api.log');
    new RotatingLog(file).write(Buffer.from('old\n'));
    const log = new RotatingLog(file);
    log.write(Buffer.from('one\ntwo\nthree\n'));
    expect(read('api.log.1')).toBe('old\n');
    expect(log.lastLines(2)).toEqual(['two', 'three']);
  });
});
