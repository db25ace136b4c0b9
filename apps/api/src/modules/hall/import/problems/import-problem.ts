/** What can be wrong with the files of a hall, and the facts a sentence about it needs. */
export interface ImportProblemParams {
  'folder.missing': Record<never, never>;
  'file.missing': Record<never, never>;
  'file.not-utf8': Record<never, never>;
  'file.broken': { readonly reason: string };
  'file.without-rows': Record<never, never>;
  'field.wrong': { readonly rules: string };
  'column.missing': Record<never, never>;
  'column.unknown': { readonly known: string };
  'column.twice': Record<never, never>;
  'row.wrong-width': { readonly expected: number; readonly found: number };
  'row.twice': { readonly value: string; readonly file: string; readonly line: number };
  'cell.empty': Record<never, never>;
  'cell.too-long': { readonly greatest: number };
  'cell.wrong-form': { readonly value: string; readonly form: string };
  'cell.not-a-number': { readonly value: string };
  'cell.not-whole': { readonly value: string };
  'cell.out-of-range': {
    readonly value: number;
    readonly least: number;
    readonly greatest: number;
  };
  'cell.not-one-of': { readonly value: string; readonly allowed: string };
  'cell.entry-twice': { readonly value: string };
  'cell.color-too-light': { readonly value: string; readonly contrast: number };
  'reference.unknown': { readonly value: string; readonly file: string };
  'area.corners-crossed': { readonly least: number; readonly greatest: number };
  'area.windows-half-given': Record<never, never>;
  'area.windows-missing': Record<never, never>;
  'area.windows-misplaced': { readonly kind: string };
  'area.windows-reversed': { readonly first: string; readonly last: string };
  'area.windows-elsewhere': { readonly window: string; readonly zone: string };
  'area.windows-shared': { readonly window: string; readonly area: string };
  'window.without-area': { readonly window: string };
  'queue.collects-for-misplaced': Record<never, never>;
  'queue.collects-from-collection': { readonly queue: string };
  'queue.collected-twice': { readonly queue: string; readonly other: string };
  'queue.prefix-still-used': { readonly prefix: string; readonly queue: string };
  'department.name-still-used': { readonly name: string; readonly department: string };
  'shift.unfit': { readonly window: string; readonly from: string; readonly until: string };
  'bundle.too-many-items': { readonly count: number; readonly most: number };
  'item.promise-too-late': { readonly promised: number; readonly legal: number };
}

export type ImportProblemCode = keyof ImportProblemParams;

/** One fault, with the place to mend it. */
export type ImportProblem = {
  readonly [C in ImportProblemCode]: {
    readonly code: C;
    readonly params: ImportProblemParams[C];
    readonly file: string;
    /** 1 is the header; null when the fault is of the file as a whole. */
    readonly line: number | null;
    readonly column: string | null;
  };
}[ImportProblemCode];

/** A fault before it is known where it stands. */
export type Fault = {
  readonly [C in ImportProblemCode]: {
    readonly code: C;
    readonly params: ImportProblemParams[C];
  };
}[ImportProblemCode];

export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}
