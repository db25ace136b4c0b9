import type { Reply } from './asked-process';

type AnswerTo<Question> = (question: Question) => unknown;

/**
 * The side of the process that is asked: told once what it is, it answers until its parent is gone.
 *
 * @param prepare fulfils when it is ready for the first question
 */
export function beAsked<SetUp, Question>(
  prepare: (setUp: SetUp) => AnswerTo<Question> | Promise<AnswerTo<Question>>,
): void {
  process.once('disconnect', () => process.exit(0));
  process.once('message', (setUp: SetUp) => {
    void reply(async () => {
      const answer = await prepare(setUp);
      process.on('message', (question: Question) => void reply(() => answer(question)));
    });
  });
}

async function reply(work: () => unknown): Promise<void> {
  const send = (message: Reply): void => void process.send?.(message);
  try {
    send({ done: await work() });
  } catch (error) {
    send({ failed: error instanceof Error ? String(error.stack) : 'failed' });
  }
}
