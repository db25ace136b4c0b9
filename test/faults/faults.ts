import 'reflect-metadata';
import { failuresIn, limitsOf, renderReport } from './report';
import { runStorm } from './run-storm';
import { readWish, USAGE } from './wish';

/** The process behind `npm run faults`; what it says on the way goes to stderr. */
async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (typeof wish === 'string') {
    process.stderr.write(`${wish}\n${USAGE}\n`);
    return 1;
  }
  const startedAt = performance.now();
  const say = (progress: string): void => {
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    process.stderr.write(`${seconds.padStart(4)} s  ${progress}\n`);
  };
  say(`seed ${wish.seed}`);
  const report = await runStorm(wish, say);
  say('done');
  const limits = limitsOf(wish);
  process.stdout.write(wish.json ? `${JSON.stringify(report)}\n` : renderReport(report, limits));
  return failuresIn(report, limits).length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
