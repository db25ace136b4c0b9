import type { PrintedText } from './sheet';

type LineText = Omit<PrintedText, 'y'>;

/** Characters that wait for the line to be fed; they stand on one ground, however high they are. */
export class PrintedLine {
  /** Where the next character goes, from the left margin. */
  x = 0;
  private readonly runs: LineText[] = [];

  get height(): number {
    return Math.max(0, ...this.runs.map(({ height }) => height));
  }

  /** Characters that look alike and touch become one text. */
  put(character: Omit<LineText, 'x'>): void {
    const last = this.runs.at(-1);
    if (last && last.x + last.width === this.x && looksAlike(last, character)) {
      const text = last.text + character.text;
      this.runs.splice(-1, 1, { ...last, text, width: last.width + character.width });
    } else {
      this.runs.push({ ...character, x: this.x });
    }
    this.x += character.width;
  }

  placed(margin: number, y: number): readonly PrintedText[] {
    return this.runs.map((run) => ({
      ...run,
      x: margin + run.x,
      y: y + this.height - run.height,
    }));
  }
}

function looksAlike(one: Omit<LineText, 'x'>, other: Omit<LineText, 'x'>): boolean {
  return one.height === other.height && one.bold === other.bold && one.inverted === other.inverted;
}
