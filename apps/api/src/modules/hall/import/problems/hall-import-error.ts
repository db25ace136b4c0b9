import { DomainError } from '../../../../platform/errors/domain-error';
import type { ImportProblem } from './import-problem';
import { describeProblem, sentenceOf } from './problem-sentences';
import type { ProblemList } from './problem-list';

/** The files were refused and nothing was changed. */
export class HallImportError extends DomainError {
  readonly problems: readonly ImportProblem[];
  readonly total: number;

  constructor(list: ProblemList) {
    const { shown, total } = list;
    super('hall.import-invalid', 'The files have faults; nothing was imported.', {
      problems: shown.map((problem) => ({ ...problem, message: sentenceOf(problem) })),
      total,
    });
    this.problems = shown;
    this.total = total;
  }

  /** One line for each fault, and how many more there are. */
  lines(): readonly string[] {
    const more = this.total - this.problems.length;
    const rest = more > 0 ? [`…还有 ${more} 处问题 / and ${more} more`] : [];
    return [...this.problems.map(describeProblem), ...rest];
  }
}
