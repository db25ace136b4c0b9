import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileDamaged, fileNewer, fileUnreadable, notABackup } from '../restore-problems';
import {
  BACKUP_FORMAT_VERSION,
  isManifest,
  MACHINE_ENTRY,
  MANIFEST_CHECKSUM_ENTRY,
  MANIFEST_ENTRY,
  tableEntry,
  type BackupManifest,
  type BackupPart,
} from './backup-manifest';
import { BLOCK_BYTES, decodeTarHeader, paddingBehind } from './tar-header';

interface Place {
  readonly start: number;
  readonly bytes: number;
}

/** Entries are few; a file that claims more is no backup. */
const MOST_ENTRIES = 10_000;
/** What is read into memory whole. */
const LARGEST_TEXT_BYTES = 4 * 1024 * 1024;

/** A backup whose every byte has been compared with its checksum. */
export class BackupFileReader {
  private constructor(
    readonly file: string,
    readonly manifest: BackupManifest,
    private readonly places: ReadonlyMap<string, Place>,
  ) {}

  /**
   * Reads the whole file once.
   *
   * @throws StartupProblem when it is no backup, a damaged one, or one of a newer program
   */
  static async verified(file: string): Promise<BackupFileReader> {
    await stat(file).catch((error: unknown) => {
      throw fileUnreadable(file, error);
    });
    const places = await findEntries(file);
    const manifest = await readManifest(file, places);
    const reader = new BackupFileReader(file, manifest, places);
    for (const { name, ...part } of manifest.tables) await reader.verify(tableEntry(name), part);
    if (manifest.machine) await reader.verify(MACHINE_ENTRY, manifest.machine);
    return reader;
  }

  /** The compressed rows of a table. */
  rowsOf(table: string): Readable {
    return read(this.file, this.placeOf(tableEntry(table)));
  }

  /** The machine's sealed files, or null when they were left out. */
  async sealedMachine(): Promise<Buffer | null> {
    if (!this.manifest.machine) return null;
    return readWhole(this.file, this.placeOf(MACHINE_ENTRY));
  }

  private placeOf(name: string): Place {
    const place = this.places.get(name);
    if (!place) throw fileDamaged(this.file, name);
    return place;
  }

  private async verify(name: string, { bytes, sha256 }: BackupPart): Promise<void> {
    const place = this.placeOf(name);
    const hash = createHash('sha256');
    for await (const chunk of read(this.file, place)) hash.update(chunk as Buffer);
    if (place.bytes !== bytes || hash.digest('hex') !== sha256) throw fileDamaged(this.file, name);
  }
}

async function findEntries(file: string): Promise<ReadonlyMap<string, Place>> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const places = new Map<string, Place>();
    let at = 0;
    while (at + BLOCK_BYTES <= size && places.size < MOST_ENTRIES) {
      const { buffer } = await handle.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, at);
      const entry = decodeTarHeader(buffer);
      if (!entry) break;
      const start = at + BLOCK_BYTES;
      if (start + entry.bytes > size) throw fileDamaged(file, entry.name);
      places.set(entry.name, { start, bytes: entry.bytes });
      at = start + entry.bytes + paddingBehind(entry.bytes);
    }
    return places;
  } finally {
    await handle.close();
  }
}

async function readManifest(
  file: string,
  places: ReadonlyMap<string, Place>,
): Promise<BackupManifest> {
  const manifestAt = places.get(MANIFEST_ENTRY);
  const checksumAt = places.get(MANIFEST_CHECKSUM_ENTRY);
  if (!manifestAt || !checksumAt) throw notABackup(file);
  const text = await readWhole(file, manifestAt);
  const expected = (await readWhole(file, checksumAt)).toString('latin1').slice(0, 64);
  if (createHash('sha256').update(text).digest('hex') !== expected) {
    throw fileDamaged(file, MANIFEST_ENTRY);
  }
  const manifest: unknown = JSON.parse(text.toString('utf8'));
  if (!isManifest(manifest)) throw notABackup(file);
  if (manifest.formatVersion > BACKUP_FORMAT_VERSION) throw fileNewer(file, manifest);
  return manifest;
}

function read(file: string, { start, bytes }: Place): Readable {
  // An empty range cannot be said to a read stream: its end is inclusive.
  return bytes === 0
    ? Readable.from([])
    : createReadStream(file, { start, end: start + bytes - 1 });
}

async function readWhole(file: string, place: Place): Promise<Buffer> {
  if (place.bytes > LARGEST_TEXT_BYTES) throw notABackup(file);
  const chunks: Buffer[] = [];
  for await (const chunk of read(file, place)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
