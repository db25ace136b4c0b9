import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInSight } from './child-processes.mjs';
import { ensureChromium } from './chromium.mjs';
import { installedCommand } from './installed-command.mjs';
import { Problem } from './problem.mjs';
import { workingDirectory } from './project-paths.mjs';
import { countPlaywright } from './test-counts.mjs';

const CONFIGURATION = 'test/journeys/playwright.config.ts';
const REPORT = join(workingDirectory, 'test', 'journeys', 'report.json');

/** @param {string} arg */
const isTag = (arg) => !arg.startsWith('-');

/** Makes pictures for the documents, or takes many minutes: run only when it is asked for. */
const NOT_A_TEST = '@pictures|@soak';

/**
 * `kiosk` selects the journeys tagged @kiosk; what begins with a dash goes to Playwright as it is.
 * @param {string[]} args
 */
export function playwrightArguments(args) {
  const tags = args.filter(isTag);
  const options = args.filter((arg) => !isTag(arg));
  const grep = tags.map((tag) => `@${tag.replace(/^@/, '')}(?![\\w-])`).join('|');
  const chosen = grep ? `--grep=${grep}` : `--grep-invert=${NOT_A_TEST}`;
  return ['test', '-c', CONFIGURATION, chosen, ...options];
}

/**
 * @param {string[]} args
 * @returns {Promise<import('./test-step.mjs').StepResult>}
 */
export async function runJourneys(args) {
  const chromium = await ensureChromium();
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const { exitCode } = await runInSight(
    installedCommand('@playwright/test', playwrightArguments(args), {
      CHROMIUM_PATH: chromium,
      JOURNEY_REPORT: REPORT,
    }),
  );
  const counts = existsSync(REPORT) ? countPlaywright(readFileSync(REPORT, 'utf8')) : null;
  const tags = args.filter(isTag).join(', ');
  if (tags && counts && counts.passed + counts.failed + counts.skipped === 0) {
    throw noSuchJourney(tags);
  }
  return { exitCode, counts };
}

/** @param {string} tags */
function noSuchJourney(tags) {
  return new Problem(
    { zh: `没有标签为 ${tags} 的旅程。`, en: `No journey is tagged ${tags}.` },
    {
      zh: '不带参数运行全部旅程：npm run journeys；标签见 test/journeys 中的 @ 字样。',
      en: 'Run them all with npm run journeys; the tags are the @words in test/journeys.',
    },
  );
}
