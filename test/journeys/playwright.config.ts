import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const RESULTS = resolve(__dirname, '../../.onewindow/test/journeys');
const { CHROMIUM_PATH, JOURNEY_REPORT = join(RESULTS, 'report.json') } = process.env;

/** Nothing of the browser's own leaves the machine, and nothing but the hall can be reached. */
const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export default defineConfig({
  testDir: __dirname,
  testMatch: '**/*.journey.ts',
  globalSetup: join(__dirname, 'global-setup.ts'),
  outputDir: join(RESULTS, 'artifacts'),
  // Each journey opens a hall of its own and a browser beside it, and waits more than it works.
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // A limit, no target: a machine out of breath takes several times as long.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: JOURNEY_REPORT }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      args: LAUNCH_ARGS,
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
  },
});
