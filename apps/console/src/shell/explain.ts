import { ApiRefusal, ApiUnreachable } from '@onewindow/client';

/** A sentence in no language yet: a text key and what to fill in. */
export interface Sentence {
  readonly key: string;
  readonly words: Readonly<Record<string, unknown>>;
}

const UNREACHABLE = 'state.unreachable';

/** What to tell somebody about an attempt that failed. */
export function explain(error: unknown): Sentence {
  if (error instanceof ApiRefusal) {
    return { key: `problem.${error.code}`, words: error.details };
  }
  if (error instanceof ApiUnreachable) return { key: UNREACHABLE, words: {} };
  return { key: 'state.unknownProblem', words: {} };
}

/** Whether nothing is wrong but the way to the hall, so that trying again is all there is to do. */
export function isUnreachable({ key }: Sentence): boolean {
  return key === UNREACHABLE;
}
