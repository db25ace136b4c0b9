/** How long a printer is given, in milliseconds. */
export interface PrintLimits {
  readonly connectMs: number;
  readonly answerMs: number;
  /** From the first byte of a job to the word that it is on paper. */
  readonly jobMs: number;
  /** How often it is asked in the meantime whether anything is wrong. */
  readonly pollMs: number;
}

/** Whoever stands at the machine hears within three seconds that nothing will come out. */
export const DEFAULT_LIMITS: PrintLimits = {
  connectMs: 1_500,
  answerMs: 1_000,
  jobMs: 10_000,
  pollMs: 300,
};
