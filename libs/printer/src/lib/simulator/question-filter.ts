const DLE = 0x10;
const EOT = 0x04;

export interface Sorted {
  /** What is to be printed. */
  readonly job: Uint8Array;
  /** The n of each `DLE EOT n`. */
  readonly questions: readonly number[];
}

/** Picks the questions out of what arrives, which a printer answers before it prints anything. */
export class QuestionFilter {
  private begun: number[] = [];

  sort(bytes: Uint8Array): Sorted {
    const job: number[] = [];
    const questions: number[] = [];
    for (const byte of bytes) {
      this.begun.push(byte);
      const [first, second, third] = this.begun;
      if (first === DLE && second === EOT && third !== undefined && third >= 1 && third <= 4) {
        questions.push(third);
        this.begun = [];
      } else if (!mayBecomeQuestion(this.begun)) {
        job.push(...this.begun);
        this.begun = [];
      }
    }
    return { job: Uint8Array.from(job), questions };
  }
}

function mayBecomeQuestion([first, second, third]: readonly number[]): boolean {
  return first === DLE && (second === undefined || second === EOT) && third === undefined;
}
