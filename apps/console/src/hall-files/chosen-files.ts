import { HALL_FILE_NAME, HALL_FILES_MOST, HALL_FILES_MOST_BYTES } from '@onewindow/contracts';

/** As much of a browser's file as choosing needs. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
}

interface Part {
  readonly name: string;
  readonly test: RegExp;
  readonly isOptional?: boolean;
}

/** The files a hall consists of; items may come in several; themes may go without
 * English names, and a hall without bundles. */
export const PARTS = [
  { name: 'hall.json', test: /^hall\.json$/ },
  { name: 'areas.csv', test: /^areas\.csv$/ },
  { name: 'windows.csv', test: /^windows\.csv$/ },
  { name: 'queues.csv', test: /^queues\.csv$/ },
  { name: 'departments.csv', test: /^departments\.csv$/ },
  { name: 'themes.csv', test: /^themes\.csv$/, isOptional: true },
  { name: 'items*.csv', test: /^items.*\.csv$/ },
  { name: 'bundles.csv', test: /^bundles\.csv$/, isOptional: true },
] as const satisfies readonly Part[];

export interface ChosenFiles<F extends OfferedFile> {
  readonly files: readonly F[];
  /** What else lay in the folder; it is not sent. */
  readonly ignored: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly files: readonly string[];
  }[];
  readonly isWhole: boolean;
  readonly isTooLarge: boolean;
}

/** Base64 writes three bytes as four signs. */
const GROWTH = 4 / 3;
/** What stands around the files in the body. */
const WRAPPING_BYTES = 16 * 1024;

/** Sorts what somebody has dropped or picked; the last of two files of one name is the one meant. */
export function chooseFiles<F extends OfferedFile>(offered: readonly F[]): ChosenFiles<F> {
  const byName = new Map(offered.map((file) => [file.name, file]));
  const files = [...byName.values()].filter(({ name }) => HALL_FILE_NAME.test(name));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const parts = PARTS.map(({ name, test, isOptional = false }: Part) => ({
    name,
    isOptional,
    files: files.map((file) => file.name).filter((found) => test.test(found)),
  }));
  return {
    files,
    ignored: [...byName.keys()].filter((name) => !HALL_FILE_NAME.test(name)),
    parts,
    isWhole: parts.every((part) => part.isOptional || part.files.length > 0),
    isTooLarge:
      files.length > HALL_FILES_MOST || bytes * GROWTH + WRAPPING_BYTES > HALL_FILES_MOST_BYTES,
  };
}
