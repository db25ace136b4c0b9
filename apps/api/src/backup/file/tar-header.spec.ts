import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BLOCK_BYTES, decodeTarHeader, encodeTarHeader, paddingBehind } from './tar-header';

const ENTRY = { name: 'tables/ticket.copy.gz', bytes: 1_234_567 };

describe('a tar header', () => {
  it('says again what it was made from', () => {
    const block = encodeTarHeader(ENTRY);
    expect(block).toHaveLength(BLOCK_BYTES);
    expect(decodeTarHeader(block)).toEqual(ENTRY);
  });

  it('is read by the tar of the system', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onewindow tar '));
    const content = Buffer.from('一窗\n');
    const file = join(folder, 'a.tar');
    writeFileSync(
      file,
      Buffer.concat([
        encodeTarHeader({ name: 'word.txt', bytes: content.length }),
        content,
        Buffer.alloc(paddingBehind(content.length) + 2 * BLOCK_BYTES),
      ]),
    );
    const { stdout } = spawnSync('tar', ['-xOf', file, 'word.txt'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe('一窗\n');
  });

  it.each([
    ['a flipped bit', (block: Buffer) => void (block[3] = block[3]! ^ 1)],
    ['another magic', (block: Buffer) => void block.write('USTAR', 257)],
    ['nothing but zeros', (block: Buffer) => void block.fill(0)],
  ])('is none with %s', (_, spoil) => {
    const block = encodeTarHeader(ENTRY);
    spoil(block);
    expect(decodeTarHeader(block)).toBeNull();
  });

  it('refuses what the format cannot say', () => {
    expect(() => encodeTarHeader({ name: 'x'.repeat(101), bytes: 1 })).toThrow('too long');
    expect(() => encodeTarHeader({ name: 'x', bytes: 8 ** 11 })).toThrow('too large');
  });

  it.each([
    [0, 0],
    [1, 511],
    [512, 0],
    [513, 511],
  ])('%i bytes are followed by %i of padding', (bytes, padding) => {
    expect(paddingBehind(bytes)).toBe(padding);
  });
});
