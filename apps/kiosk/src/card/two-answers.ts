export interface Answer {
  /** Of the key. */
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

export type Answers = readonly [Answer, Answer];
