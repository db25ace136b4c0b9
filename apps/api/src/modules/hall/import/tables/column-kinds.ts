import type { Fault } from '../problems/import-problem';
import { bad, checked, type Column, good, type Reading } from './column';

const LIST_SEPARATOR = '|';
const SHORT = 200;
const LONG = 1_000;

interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

function column<T>(header: string, read: (cell: string) => Reading<T>): Column<T> {
  return {
    header,
    optional: false,
    read: (cell) => (cell === '' ? bad({ code: 'cell.empty', params: {} }) : read(cell)),
  };
}

/** Any text on one line of a screen. */
export function text(header: string, greatest = SHORT): Column<string> {
  return column(header, (cell) =>
    [...cell].length > greatest ? bad({ code: 'cell.too-long', params: { greatest } }) : good(cell),
  );
}

export const longText = (header: string): Column<string> => text(header, LONG);

/** Text of a fixed form; `form` shows a reader what it looks like. */
export function textLike(header: string, pattern: RegExp, form: string): Column<string> {
  return checked(text(header), (value) =>
    pattern.test(value) ? undefined : { code: 'cell.wrong-form', params: { value, form } },
  );
}

/** What names a row. It stands in addresses and room names, so it is plain letters and digits. */
export const code = (header: string): Column<string> =>
  textLike(header, /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'A-ZH, B001');

export function decimal(header: string, bounds: Bounds): Column<number> {
  return column(header, (cell) =>
    /^-?\d{1,12}(\.\d{1,6})?$/.test(cell)
      ? within(Number(cell), bounds)
      : bad({ code: 'cell.not-a-number', params: { value: cell } }),
  );
}

export function whole(header: string, bounds: Bounds): Column<number> {
  return checked(decimal(header, bounds), (value) =>
    Number.isInteger(value)
      ? undefined
      : { code: 'cell.not-whole', params: { value: String(value) } },
  );
}

export function oneOf<T extends string>(header: string, allowed: readonly T[]): Column<T> {
  return column(header, (cell) => {
    const value = allowed.find((candidate) => candidate === cell);
    if (value !== undefined) return good(value);
    return bad({
      code: 'cell.not-one-of',
      params: { value: cell, allowed: allowed.join(', ') },
    });
  });
}

export function yesOrNo(header: string): Column<boolean> {
  const { read, ...rest } = oneOf(header, ['yes', 'no']);
  return {
    ...rest,
    read: (cell) => {
      const reading = read(cell);
      return reading.ok ? good(reading.value === 'yes') : reading;
    },
  };
}

/** At least one entry, none empty, none twice. */
export function listOf(header: string): Column<readonly string[]> {
  return column(header, (cell) => {
    const entries = cell.split(LIST_SEPARATOR).map((entry) => entry.trim());
    const faults = entries.flatMap((entry, index): Fault[] => {
      if (entry === '') return [{ code: 'cell.empty', params: {} }];
      if (entries.indexOf(entry) === index) return [];
      return [{ code: 'cell.entry-twice', params: { value: entry } }];
    });
    return faults.length > 0 ? bad(...faults) : good(entries);
  });
}

/** Like `listOf`, but nothing is an empty list. */
export function listOrNone(header: string): Column<readonly string[]> {
  const some = listOf(header);
  return {
    header,
    optional: true,
    read: (cell) => (cell === '' ? good([]) : some.read(cell)),
  };
}

function within(value: number, { least, greatest }: Bounds): Reading<number> {
  if (value >= least && value <= greatest) return good(value);
  return bad({ code: 'cell.out-of-range', params: { value, least, greatest } });
}
