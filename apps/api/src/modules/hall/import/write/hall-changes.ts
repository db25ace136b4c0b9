import type { KeptRow } from './remove-absent-rows';
import type { UpsertCount } from './upsert-rows';

export interface TableChange extends UpsertCount {
  readonly removed: number;
}

/** What an import has done. */
export interface HallChanges {
  readonly hallId: string;
  readonly isNew: boolean;
  /** By table. */
  readonly tables: Readonly<Record<string, TableChange>>;
  /** Rows the files no longer have, which tickets or other rows still need. */
  readonly kept: readonly KeptRow[];
}
