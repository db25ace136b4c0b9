import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInSight } from './child-processes.mjs';
import { ensureChromium } from './chromium.mjs';
import { installedCommand } from './installed-command.mjs';
import { workingDirectory } from './project-paths.mjs';
import { countPlaywright } from './test-counts.mjs';

const CONFIGURATION = 'test/journeys/playwright.config.ts';
const REPORT = join(workingDirectory, 'test', 'journeys', 'report.json');

/**
 * `visit` selects the journeys tagged @visit; what begins with a dash goes to Playwright as it is.
 * @param {string[]} args
 */
export function playwrightArguments(args) {
  const tags = args.filter((arg) => !arg.startsWith('-'));
  const options = args.filter((arg) => arg.startsWith('-'));
  const grep = tags.map((tag) => `@${tag.replace(/^@/, '')}(?![\\w-])`).join('|');
  return ['test', '-c', CONFIGURATION, ...(grep ? [`--grep=${grep}`] : []), ...options];
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
  return { exitCode, counts };
}
