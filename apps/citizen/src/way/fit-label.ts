/** Widths in parts of the size of the letters, as the faces of phones have them; a little too wide. */
const WIDE = 1.02;
const NARROW = 0.56;
const WIDE_LETTER = /[\u2e80-\u9fff\uf900-\uffef]/;

export interface LetterSizes {
  readonly size: number;
  readonly least: number;
}

export interface FittedLabel {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Breaks a name into lines no wider than the room it names, and makes the letters smaller where a
 * single word is wider.
 *
 * @param least letters smaller than this nobody reads; then null, and the room stays without a name
 */
export function fitLabel(
  name: string,
  width: number,
  { size, least }: LetterSizes,
): FittedLabel | null {
  const words = wordsOf(name);
  const widest = Math.max(...words.map(widthOf));
  const fitting = Math.min(size, width / widest);
  if (fitting < least) return null;
  return { lines: balanced(words, width / fitting), size: fitting };
}

/** Chinese breaks anywhere, but no line begins with a dot; words of other scripts stay whole. */
function wordsOf(name: string): readonly string[] {
  return name.match(/[\u2e80-\u9fff\uf900-\uffef]·?|[^\s\u2e80-\u9fff\uf900-\uffef]+/g) ?? [name];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDE_LETTER.test(sign) ? WIDE : NARROW), 0);
}

/** As few lines as fit, and those of much the same length. */
function balanced(words: readonly string[], greatest: number): readonly string[] {
  const lines = broken(words, greatest);
  const even = Math.max(...words.map(widthOf), widthOf(joined(words)) / lines.length);
  for (let width = even; width < greatest; width += 0.5) {
    const tried = broken(words, width);
    if (tried.length === lines.length) return tried;
  }
  return lines;
}

function broken(words: readonly string[], greatest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : joined([last, word]);
    if (last === undefined || widthOf(longer) > greatest) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const apart = /[\x21-\x7e]$/.test(text) && /^[\x21-\x7e]/.test(word);
    return text + (apart ? ' ' : '') + word;
  });
}
