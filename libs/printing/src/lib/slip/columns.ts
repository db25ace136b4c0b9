const ELLIPSIS = '…';
/** What stays together: a word of letters, or a character with the punctuation that belongs to it. */
const UNIT = /[（《“「『〔【]*(?:[!-~]+|[^ -~])[，。、；：！？）》”」』〕】…]*| +/gu;

/** How wide a text is on paper, in letters: in the printer's Chinese mode all but ASCII is double. */
export function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + (character < '\x80' ? 1 : 2), 0);
}

/** Breaks a text into lines, between words or Chinese characters; no line begins with a comma. */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, columns)) {
    if (columnsOf(line + unit) > columns) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** Puts phrases side by side as long as they fit; a phrase is broken only when it alone is too long. */
export function flowPhrases(phrases: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases.filter((each) => each !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? phrase : `${last}  ${phrase}`;
    if (columnsOf(joined) <= columns) lines.splice(-1, 1, joined);
    else lines.push(...wrapText(phrase, columns));
  }
  return lines;
}

/** The first lines, with a sign that there were more. */
export function clipLines(
  lines: readonly string[],
  atMost: number,
  columns: number,
): readonly string[] {
  if (lines.length <= atMost) return lines;
  const last = [...(lines[atMost - 1] ?? '')];
  while (columnsOf(last.join('') + ELLIPSIS) > columns) last.pop();
  return [...lines.slice(0, atMost - 1), last.join('') + ELLIPSIS];
}

/** How many times its ordinary size a text may have to fit on one line; 1 when not even that does. */
export function largestSize<Size extends number>(
  text: string,
  columns: number,
  sizes: readonly Size[],
): Size | 1 {
  return sizes.find((size) => columnsOf(text) * size <= columns) ?? 1;
}

function unitsOf(text: string, columns: number): readonly string[] {
  return (text.match(UNIT) ?? []).flatMap((unit) =>
    columnsOf(unit) <= columns ? [unit] : [...unit],
  );
}
