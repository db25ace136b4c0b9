/**
 * @typedef {{ zh: string, en: string }} Bilingual
 */

/** A failure its reader can act on: what is wrong, and what to do about it. */
export class Problem extends Error {
  /**
   * @param {Bilingual} what
   * @param {Bilingual} remedy
   * @param {string[]} details lines that show the cause, such as the end of a log
   */
  constructor(what, remedy, details = []) {
    super(what.en);
    this.name = 'Problem';
    this.what = what;
    this.remedy = remedy;
    this.details = details;
  }
}

/** The run was ended from outside; nothing is wrong and nothing needs explaining. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.name = 'Interrupted';
    this.signal = signal;
  }
}

/** @param {Problem} problem */
export function describeProblem(problem) {
  const details = problem.details.map((line) => `    │ ${line}`);
  return [
    '',
    `✗ ${problem.what.zh}`,
    `  ${problem.what.en}`,
    ...(details.length > 0 ? ['', ...details, ''] : []),
    `→ ${problem.remedy.zh}`,
    `  ${problem.remedy.en}`,
    '',
  ].join('\n');
}
