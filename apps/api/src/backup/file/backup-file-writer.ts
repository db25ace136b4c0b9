import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import {
  MANIFEST_CHECKSUM_ENTRY,
  MANIFEST_ENTRY,
  type BackupManifest,
  type BackupPart,
} from './backup-manifest';
import { BLOCK_BYTES, encodeTarHeader, paddingBehind } from './tar-header';

/** Kept free at the beginning; some 200 tables fit. */
const MANIFEST_BYTES = 128 * 1024;
/** 64 digits, two spaces, the name of the manifest and the end of the line. */
const CHECKSUM_BYTES = 64 + 2 + MANIFEST_ENTRY.length + 1;
const FOR_OWNER = 0o600;

/**
 * Writes a backup from front to back without a temporary copy: every entry's size is put into its
 * header once it is known, and the manifest last into the place that was kept for it. Until then the
 * file has another name, so that a backup under its own name is a whole one.
 */
export class BackupFileWriter {
  private position = 0;
  private isFinished = false;

  private constructor(
    readonly file: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(file: string): Promise<BackupFileWriter> {
    const draft = `${file}.draft`;
    const writer = new BackupFileWriter(file, draft, await open(draft, 'w', FOR_OWNER));
    // Whatever ends the process, half a backup is not left behind.
    process.once('exit', writer.removeDraft);
    await writer.keepPlace(MANIFEST_ENTRY, MANIFEST_BYTES);
    await writer.keepPlace(MANIFEST_CHECKSUM_ENTRY, CHECKSUM_BYTES);
    return writer;
  }

  /** Adds an entry of a size that is not known before its end. */
  async add(name: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<BackupPart> {
    const headerAt = this.position;
    this.position += BLOCK_BYTES;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks) {
      hash.update(chunk);
      await this.put(chunk, this.position);
      this.position += chunk.length;
      bytes += chunk.length;
    }
    await this.put(Buffer.alloc(paddingBehind(bytes)), this.position);
    this.position += paddingBehind(bytes);
    await this.put(encodeTarHeader({ name, bytes }), headerAt);
    return { bytes, sha256: hash.digest('hex') };
  }

  /** Gives the file its name; from here on it is a backup. @returns its size in bytes */
  async finish(manifest: BackupManifest): Promise<number> {
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    if (text.length > MANIFEST_BYTES) throw new Error('The manifest outgrew the place kept for it');
    const padded = Buffer.concat([text, Buffer.alloc(MANIFEST_BYTES - text.length, ' ')]);
    const sum = createHash('sha256').update(padded).digest('hex');
    await this.put(padded, BLOCK_BYTES);
    const checksumAt = BLOCK_BYTES + MANIFEST_BYTES + BLOCK_BYTES;
    await this.put(Buffer.from(`${sum}  ${MANIFEST_ENTRY}\n`), checksumAt);
    // Two empty blocks end a tar file.
    await this.put(Buffer.alloc(2 * BLOCK_BYTES), this.position);
    await this.handle.sync();
    await this.handle.close();
    await rename(this.draft, this.file);
    this.isFinished = true;
    process.off('exit', this.removeDraft);
    return this.position + 2 * BLOCK_BYTES;
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    if (this.isFinished) return;
    process.off('exit', this.removeDraft);
    await this.handle.close().catch(() => undefined);
    this.removeDraft();
  }

  private readonly removeDraft = (): void => rmSync(this.draft, { force: true });

  private async keepPlace(name: string, bytes: number): Promise<void> {
    await this.put(encodeTarHeader({ name, bytes }), this.position);
    this.position += BLOCK_BYTES + bytes + paddingBehind(bytes);
  }

  private async put(content: Buffer, position: number): Promise<void> {
    let written = 0;
    while (written < content.length) {
      const rest = content.length - written;
      const { bytesWritten } = await this.handle.write(content, written, rest, position + written);
      written += bytesWritten;
    }
  }
}
