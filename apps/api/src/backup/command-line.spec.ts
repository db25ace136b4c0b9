import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from './command-line';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow words '));
  writeFileSync(join(folder, 'phrase'), 'nine long words\r\nand a second line');
  writeFileSync(join(folder, 'short'), 'short');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe(readCommandLine, () => {
  it('means files from where the user stands', () => {
    expect(readCommandLine(['a.owb', '--passphrase-file', 'phrase'], folder)).toEqual({
      file: join(folder, 'a.owb'),
      passphrase: 'nine long words',
      withoutSafetyCopy: false,
    });
    expect(readCommandLine(['--without-safety-copy'], folder)).toMatchObject({
      file: null,
      withoutSafetyCopy: true,
    });
  });

  it.each([[['a', 'b']], [['--all']], [['--passphrase-file']]])('makes no sense of %j', (words) => {
    expect(readCommandLine(words, folder)).toBeNull();
  });

  it.each(['short', 'missing'])('refuses a passphrase file that is %s', (file) => {
    expect(() => readCommandLine(['--passphrase-file', file], folder)).toThrow(
      expect.objectContaining({ code: 'backup.passphrase-unusable' }),
    );
  });
});
