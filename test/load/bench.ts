import 'reflect-metadata';
import { cpus, loadavg, totalmem } from 'node:os';
import { BenchRun } from './bench-run';
import { startBenchServer } from './bench-server';
import { measureCallNext } from './call-next';
import { measureGrowth } from './growth';
import { measureInputToPaint } from './input-to-paint';
import { measureOpeningBurst } from './opening-burst';
import { renderReport, type BenchReport, type Conditions } from './report';
import { readWish, USAGE, type BenchWish, type Part } from './wish';
import { measureLiveWire } from './wire/live-wire';
import { measureWritePath } from './write-path';

const MEASURES: Readonly<Record<Part, (run: BenchRun) => Promise<Partial<BenchReport>>>> = {
  writePath: async (run) => ({ writePath: await measureWritePath(run) }),
  callNext: async (run) => ({ callNext: await measureCallNext(run) }),
  openingBurst: async (run) => {
    const openingBurst = await measureOpeningBurst(run);
    return { openingBurstMs: openingBurst.atOnceMs, openingBurst };
  },
  liveWire: async (run) => {
    const { burst500BehindMs, ...figures } = await measureLiveWire(run);
    return { ...figures, liveWire: { burst500BehindMs } };
  },
  growth: async (run) => ({ growth: await measureGrowth(run) }),
  inputToPaint: async (run) => {
    const inputToPaint = await measureInputToPaint(run);
    return inputToPaint === undefined ? {} : { inputToPaint };
  },
};

/** The process behind `npm run bench`; what it says on the way goes to stderr. */
async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (typeof wish === 'string') {
    process.stderr.write(`${wish}\n${USAGE}\n`);
    return 1;
  }
  let report: BenchReport = { conditions: conditionsNow(wish) };
  const startedAt = performance.now();
  const say = (progress: string): void => {
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    process.stderr.write(`${seconds.padStart(4)} s  ${progress}\n`);
  };
  say('a database of its own, with durable commits');
  const server = await startBenchServer();
  const run = new BenchRun(wish, server, say);
  try {
    for (const part of wish.parts) {
      report = { ...report, ...(await MEASURES[part](run)) };
      await run.tidyUp();
    }
  } finally {
    await run.tidyUp();
    await server.stop();
  }
  say('done');
  process.stdout.write(wish.json ? `${JSON.stringify(report)}\n` : renderReport(report));
  return hasFaults(report) ? 1 : 0;
}

/** A figure may be good or bad; a lost or double ticket is a failure. */
function hasFaults({ writePath, callNext, openingBurst }: BenchReport): boolean {
  return [writePath, callNext, openingBurst].some((part) => part && part.lost + part.double > 0);
}

function conditionsNow({ seconds, rounds }: BenchWish): Conditions {
  return {
    at: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    loadBefore: loadavg()[0] ?? 0,
    seconds,
    rounds,
  };
}

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
