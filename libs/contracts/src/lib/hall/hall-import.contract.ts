import type { LocalizedName } from './names';

/**
 * The type of a body that carries files. Its own name keeps the limit of every other body small, and
 * lets a body of this kind be read only once it is known who sends it.
 */
export const HALL_FILES_CONTENT_TYPE = 'application/vnd.onewindow.hall-files+json';
/** Of the whole body; base64 makes files a third larger. */
export const HALL_FILES_MOST_BYTES = 10 * 1024 * 1024;
/** `hall.json`, the tables, and items in several files. */
export const HALL_FILES_MOST = 20;
/** The files of a hall; everything else in their folder is left alone. */
export const HALL_FILE_NAME =
  /^(hall\.json|(areas|windows|queues|departments|themes|items.*|bundles)\.csv)$/;

export interface HallFile {
  /** As it lies in the folder, such as `windows.csv`. */
  readonly name: string;
  /** Its bytes in base64, so that a wrong encoding can be told from a wrong character. */
  readonly content: string;
}

export interface HallFilesRequest {
  readonly files: readonly HallFile[];
}

export const IMPORTED_KINDS = [
  'zone',
  'area',
  'window',
  'queue',
  'collection-route',
  'skill',
  'department',
  'theme',
  'item',
  'bundle',
  'bundle-item',
] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

export interface ImportedRowsView {
  readonly kind: ImportedKind;
  /** How many the files have. */
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What an import has done, or would do. */
export interface HallImportView {
  readonly hallId: string;
  readonly names: LocalizedName;
  readonly isNew: boolean;
  /** In the order of IMPORTED_KINDS. */
  readonly rows: readonly ImportedRowsView[];
  /** What the files no longer have but tickets still need; it stays. */
  readonly kept: readonly { readonly kind: ImportedKind; readonly id: string }[];
}

/** One fault of the files, with the place to mend it. */
export interface ImportProblemView {
  readonly file: string;
  /** 1 is the header; null when the fault is of the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** The details of a refusal `hall.import-invalid`. */
export interface ImportProblemsDetails {
  /** The first ones, in the order of file and line. */
  readonly problems: readonly ImportProblemView[];
  readonly total: number;
}
