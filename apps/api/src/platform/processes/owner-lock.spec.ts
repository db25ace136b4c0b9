import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { livingOwnerOf, tryOwnerLock } from './owner-lock';

describe(tryOwnerLock.name, () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'onewindow lock '));
    file = join(directory, 'postgres.lock');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is held by one, who is named to the other', () => {
    expect(tryOwnerLock(file).kind).toBe('acquired');
    expect(tryOwnerLock(file)).toMatchObject({ kind: 'held', owner: { pid: process.pid } });
  });

  it('is free after its release, and leaves nothing behind', () => {
    const first = tryOwnerLock(file);
    if (first.kind === 'acquired') first.release();
    expect(readdirSync(directory)).toEqual([]);
    expect(tryOwnerLock(file).kind).toBe('acquired');
  });

  it('is taken from an owner whose process number lives on as another process', () => {
    const reused = { pid: process.pid, startMark: 'an earlier boot:1', lockedAt: '' };
    writeFileSync(file, JSON.stringify(reused));
    expect(tryOwnerLock(file).kind).toBe('acquired');
    expect(livingOwnerOf(file)?.pid).toBe(process.pid);
  });

  it('is taken when the file makes no sense', () => {
    writeFileSync(file, '{"pid":');
    expect(tryOwnerLock(file).kind).toBe('acquired');
    expect(existsSync(file)).toBe(true);
  });
});
