import { pinyin } from 'pinyin-pro';
import { POLYPHONES } from './polyphones';

/** Readings kept of one text; a long name full of polyphones would have hundreds. */
const READINGS_KEPT = 8;

export interface Readings {
  /** `gssldj`. */
  readonly initials: readonly string[];
  /** `gongsishelidengji`. */
  readonly pinyin: readonly string[];
}

/**
 * How the texts are typed in Latin letters, lower case, without tones, spaces and marks, ü as v like
 * every Chinese keyboard has it. The reading that fits the context comes first, then those that
 * differ from it in the fewest characters. Letters and digits in a text stand for themselves.
 */
export function readingsOf(texts: readonly string[]): Readings {
  const readings = texts.flatMap(readingsOfText);
  return {
    initials: unique(readings.map((syllables) => syllables.map(initialOf).join(''))),
    pinyin: unique(readings.map((syllables) => syllables.map(({ sound }) => sound).join(''))),
  };
}

interface Syllable {
  readonly sound: string;
  /** A run of Latin letters is typed in full, a Chinese character by its first letter. */
  readonly isChinese: boolean;
}

const initialOf = ({ sound, isChinese }: Syllable): string => (isChinese ? sound.charAt(0) : sound);

function readingsOfText(text: string): readonly (readonly Syllable[])[] {
  const characters = pinyin(text, { toneType: 'none', type: 'all', v: true }).flatMap(
    ({ origin, pinyin: sound, isZh }): readonly (readonly Syllable[])[] => {
      if (isZh) return [soundsOf(origin, sound).map((each) => ({ sound: each, isChinese: true }))];
      const letters = origin.toLowerCase().replace(/[^a-z0-9]/g, '');
      return letters === '' ? [] : [[{ sound: letters, isChinese: false }]];
    },
  );
  return fewestChangesFirst(characters).slice(0, READINGS_KEPT);
}

/** The reading that fits the context first. */
function soundsOf(character: string, inContext: string): readonly string[] {
  return unique([inContext, ...(POLYPHONES.get(character) ?? [])]);
}

/** All combinations, ordered by how many characters are not read as the context wants it. */
function fewestChangesFirst<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let combinations: { readonly changes: number; readonly chosen: readonly T[] }[] = [
    { changes: 0, chosen: [] },
  ];
  for (const options of choices) {
    combinations = combinations
      .flatMap(({ changes, chosen }) =>
        options.map((option, index) => ({
          changes: changes + Math.sign(index),
          chosen: [...chosen, option],
        })),
      )
      .sort((a, b) => a.changes - b.changes)
      // Combinations that already differ most stay behind to the end, so they need not be carried.
      .slice(0, READINGS_KEPT);
  }
  return combinations.map(({ chosen }) => chosen);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
