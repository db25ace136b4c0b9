/** How a file says that it is one of ours. */
export const BACKUP_FORMAT = 'onewindow-backup';
/** Raised when a former program could not read the file any more. */
export const BACKUP_FORMAT_VERSION = 1;

export const MANIFEST_ENTRY = 'manifest.json';
/** In the form `sha256sum -c` reads: the manifest answers for all other entries, this for it. */
export const MANIFEST_CHECKSUM_ENTRY = 'manifest.sha256';
export const MACHINE_ENTRY = 'machine.sealed';

export const tableEntry = (table: string): string => `tables/${table}.copy.gz`;

/** An entry of the file as it was written. */
export interface BackupPart {
  readonly bytes: number;
  /** Of the entry's bytes as they stand in the file, in hexadecimal. */
  readonly sha256: string;
}

export interface BackedUpTable extends BackupPart {
  readonly name: string;
  /** In the order of the rows' values. */
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface BackedUpSequence {
  readonly name: string;
  /** What it would give next; a string, because it may be greater than a number can hold. */
  readonly next: string;
}

export interface BackedUpHall {
  readonly id: string;
  readonly name: string;
  readonly businessDate: string;
  readonly timeZone: string;
  /** The hall's own clock at the moment of the backup. */
  readonly hallTime: string;
  /** How far its stream had come. */
  readonly seq: string;
}

/** Recognises a secret without telling it. */
export interface SecretFingerprint {
  readonly salt: string;
  readonly hash: string;
}

/** The first entry of a backup: what is in it, and how to tell that it is undamaged. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: number;
  readonly productVersion: string;
  readonly postgresVersion: string;
  /** Real time, UTC. */
  readonly createdAt: string;
  readonly halls: readonly BackedUpHall[];
  /** Names of the migrations that had made the schema, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackedUpTable[];
  readonly sequences: readonly BackedUpSequence[];
  /** The machine's secret files, sealed with a passphrase; null when they were left out. */
  readonly machine: BackupPart | null;
  readonly secretFingerprint: SecretFingerprint | null;
}

/** What must hold before a manifest of this version is believed; its checksum vouches for the rest. */
export function isManifest(value: unknown): value is BackupManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, formatVersion, migrations, tables, sequences, halls } =
    value as Partial<BackupManifest>;
  return (
    format === BACKUP_FORMAT &&
    typeof formatVersion === 'number' &&
    [migrations, tables, sequences, halls].every(Array.isArray)
  );
}
