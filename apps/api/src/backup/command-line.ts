import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PASSPHRASE_LEAST_CHARACTERS, passphraseUnusable } from './backup-problems';

export interface CommandLine {
  readonly file: string | null;
  readonly passphrase: string | null;
  /** Restore only: the present content is not written away first. */
  readonly withoutSafetyCopy: boolean;
}

/**
 * Reads the words behind `npm run backup --` or `npm run restore --`.
 *
 * @param standingIn where the person at the terminal stands; npm runs us in the project
 * @returns null when they make no sense
 */
export function readCommandLine(words: readonly string[], standingIn: string): CommandLine | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'passphrase-file': { type: 'string' },
        'without-safety-copy': { type: 'boolean' },
      },
    });
    const [file, ...more] = positionals;
    if (more.length > 0) return null;
    const passphraseFile = values['passphrase-file'];
    return {
      file: file === undefined ? null : resolve(standingIn, file),
      passphrase:
        passphraseFile === undefined ? null : readPassphrase(resolve(standingIn, passphraseFile)),
      withoutSafetyCopy: values['without-safety-copy'] ?? false,
    };
  } catch (error) {
    if (isAboutWords(error)) return null;
    throw error;
  }
}

/** The first line, so that a line break at the end of the file is no part of it. */
function readPassphrase(file: string): string {
  const passphrase = firstLineOf(file);
  if (passphrase === null) throw passphraseUnusable(file, 'unreadable');
  if (passphrase.length < PASSPHRASE_LEAST_CHARACTERS) throw passphraseUnusable(file, 'short');
  return passphrase;
}

function firstLineOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    return null;
  }
}

function isAboutWords(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
