import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMachineFiles, writeMachineFiles } from './machine-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow machine '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = { secret: 's\n', 'tls/authority.crt': 'c\n', 'tls/authority.key': 'k\n' };

describe('the files of a machine', () => {
  it('are the secret and the certificates, and nothing else that lies there', () => {
    expect(readMachineFiles(folder)).toEqual({});
    mkdirSync(join(folder, 'tls'));
    for (const [path, content] of Object.entries(FILES)) writeFileSync(join(folder, path), content);
    writeFileSync(join(folder, 'sign-ins.txt'), 'passwords');
    writeFileSync(join(folder, 'tls', 'server.key.former'), 'old');
    expect(readMachineFiles(folder)).toEqual(FILES);
  });

  it('come back for their owner only, and keep what they replace', () => {
    writeFileSync(join(folder, 'secret'), 'another\n');
    expect(writeMachineFiles(folder, FILES)).toEqual(Object.keys(FILES));
    expect(readMachineFiles(folder)).toEqual(FILES);
    expect(statSync(join(folder, 'tls', 'authority.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret.former'), 'utf8')).toBe('another\n');
    expect(writeMachineFiles(folder, FILES)).toEqual([]);
  });

  it.each(['../outside', '/etc/outside', 'tls/../../outside', 'sign-ins.txt', 'tls/.hidden'])(
    'never come to %s',
    (path) => {
      expect(writeMachineFiles(folder, { [path]: 'x' })).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
