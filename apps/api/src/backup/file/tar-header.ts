/** A tar file is made of blocks of this many bytes. */
export const BLOCK_BYTES = 512;

/** What eleven octal digits can say. */
export const GREATEST_ENTRY_BYTES = 8 ** 11 - 1;

export interface TarEntry {
  readonly name: string;
  readonly bytes: number;
}

const NAME_BYTES = 100;
const SIZE = { at: 124, digits: 11 };
const CHECKSUM = { at: 148, bytes: 8, digits: 6 };
const MAGIC = { at: 257, text: 'ustar\x0000' };
const REGULAR_FILE = '0';

/** The header block of a regular file in the POSIX format, for the eyes of its owner only. */
export function encodeTarHeader({ name, bytes }: TarEntry): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`The name ${name} is too long for tar`);
  if (bytes > GREATEST_ENTRY_BYTES) throw new Error(`${name} is too large for tar: ${bytes} bytes`);
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(name, 0);
  block.write('0000600\x00', 100);
  block.write('0000000\x00', 108);
  block.write('0000000\x00', 116);
  block.write(octal(bytes, SIZE.digits), SIZE.at);
  block.write(octal(0, 11), 136);
  block.write(REGULAR_FILE, 156);
  block.write(MAGIC.text, MAGIC.at);
  const sum = octal(checksumOf(block), CHECKSUM.digits);
  block.write(`${sum}\x00 `, CHECKSUM.at);
  return block;
}

/** The entry a header block begins; null when it is none, or not as it was written. */
export function decodeTarHeader(block: Buffer): TarEntry | null {
  if (block.length < BLOCK_BYTES) return null;
  if (block.toString('latin1', MAGIC.at, MAGIC.at + MAGIC.text.length) !== MAGIC.text) return null;
  if (readOctal(block, CHECKSUM.at, CHECKSUM.digits) !== checksumOf(block)) return null;
  const bytes = readOctal(block, SIZE.at, SIZE.digits);
  const name = block.toString('utf8', 0, NAME_BYTES).replace(/\0.*$/s, '');
  return bytes === null || name === '' ? null : { name, bytes };
}

/** How many bytes of a file of that size are missing to the next block. */
export function paddingBehind(bytes: number): number {
  return (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES;
}

/** The sum of all bytes, with the field of the checksum itself taken as spaces. */
function checksumOf(block: Buffer): number {
  const end = CHECKSUM.at + CHECKSUM.bytes;
  return block.reduce(
    (sum, byte, index) => sum + (index >= CHECKSUM.at && index < end ? 0x20 : byte),
    0,
  );
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function readOctal(block: Buffer, at: number, digits: number): number | null {
  const text = block.toString('latin1', at, at + digits);
  return /^[0-7]+$/.test(text) ? parseInt(text, 8) : null;
}
