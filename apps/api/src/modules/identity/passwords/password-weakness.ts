import {
  PASSWORD_LEAST_LENGTH,
  PASSWORD_MOST_LENGTH,
  type PasswordWeakness,
} from '@onewindow/contracts';
import { COMMON_WORDS, SITE_WORDS, WALKS } from './guessed-words';

/** Fewer letters than this beside a word that everybody knows make nothing new of it. */
const LETTERS_OF_A_NEW_WORD = 4;
const FEWEST_DIFFERENT_CHARACTERS = 4;
const LONGEST_REPEATED_UNIT = 6;
const SHORTEST_WALK = 3;
const BOTH_WAYS = WALKS.flatMap((walk) => [walk, [...walk].reverse().join('')]);
const DATE = /^((19|20)\d{2}(0[1-9]|1[0-2])[0-3]\d|[0-3]\d(0[1-9]|1[0-2])(19|20)\d{2})$/;
const CHINESE_MOBILE_NUMBER = /^1[3-9]\d{9}$/;
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Why a password must not be used, or undefined when it may. Long ones are judged by their length
 * and by plain repetition alone: nobody guesses four words, whichever they are.
 *
 * @param ownWords what everybody around knows of the person and the hall: user name, name, hall
 */
export function weaknessOf(
  password: string,
  ownWords: readonly string[],
): PasswordWeakness | undefined {
  const typed = password.normalize('NFKC');
  const length = [...typed].length;
  if (length < PASSWORD_LEAST_LENGTH) return 'too-short';
  if (length > PASSWORD_MOST_LENGTH) return 'too-long';
  const plain = typed.toLowerCase();
  if (isRepetitive(plain)) return 'repetitive';
  if (isCommon(plain)) return 'common';
  const known = [...SITE_WORDS, ...ownWords.flatMap(wordsOf)];
  return isMadeOf(plain, known) ? 'own-words' : undefined;
}

function isRepetitive(plain: string): boolean {
  if (new Set(plain).size < FEWEST_DIFFERENT_CHARACTERS) return true;
  for (let unit = 1; unit <= LONGEST_REPEATED_UNIT && unit * 2 <= plain.length; unit += 1) {
    const repeated = plain.slice(0, unit).repeat(Math.ceil(plain.length / unit));
    if (repeated.startsWith(plain)) return true;
  }
  return isMadeOfWalks(plain);
}

/** In two pieces too: `asdfqwer`, `123456qwerty`. */
function isMadeOfWalks(plain: string): boolean {
  if (isWalk(plain)) return true;
  for (let cut = SHORTEST_WALK; cut <= plain.length - SHORTEST_WALK; cut += 1) {
    if (isWalk(plain.slice(0, cut)) && isWalk(plain.slice(cut))) return true;
  }
  return false;
}

function isWalk(part: string): boolean {
  return BOTH_WAYS.some((walk) => walk.includes(part));
}

function isCommon(plain: string): boolean {
  const digits = plain.replace(/[\s./-]/g, '');
  if (DATE.test(digits) || CHINESE_MOBILE_NUMBER.test(digits)) return true;
  return isMadeOf(plain, [...COMMON_WORDS]);
}

/** Whether nothing but digits, marks and a few letters is left when the known words are taken out. */
function isMadeOf(plain: string, known: readonly string[]): boolean {
  const longestFirst = known.filter((word) => word.length >= 2).sort((a, b) => b.length - a.length);
  return [plain, readable(plain)].some((text) => {
    const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), text);
    return rest !== text && lettersIn(rest) < LETTERS_OF_A_NEW_WORD;
  });
}

function readable(plain: string): string {
  return [...plain].map((character) => LOOKALIKES[character] ?? character).join('');
}

function lettersIn(text: string): number {
  return [...text].filter((character) => /\p{L}/u.test(character)).length;
}

/** A Chinese name counts as it stands, a Latin one by its words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => [...word].length >= (/\p{Script=Han}/u.test(word) ? 2 : 3));
}
