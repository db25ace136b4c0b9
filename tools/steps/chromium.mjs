import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { lastLines, runIntoLog } from './child-processes.mjs';
import { installedCommand } from './installed-command.mjs';
import { Problem } from './problem.mjs';
import { startProgressLine } from './progress-line.mjs';
import { logFile } from './project-paths.mjs';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const APT_LOCK_WAIT = 'DPkg::Lock::Timeout=120';

/**
 * On Ubuntu the package is a stub that asks for snap, so a file that is there proves nothing.
 * @param {string} path
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return /chrom/i.test(version);
  } catch {
    return false;
  }
}

/** @returns {Promise<string | null>} */
export async function findChromium() {
  const system = SYSTEM_PATHS.find(runs);
  if (system) return system;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) && runs(own) ? own : null;
}

/**
 * @typedef {{ title: string, commands: import('./child-processes.mjs').Command[] }} Route
 */

/** @param {string[]} prefix such as sudo -n */
function aptRoute(prefix) {
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', APT_LOCK_WAIT];
  const [file, ...rest] = [...prefix, ...apt];
  return {
    title: `安装浏览器 · Installing Chromium with ${[...prefix, 'apt-get'].join(' ')}`,
    commands: [
      { file, args: [...rest, 'update'] },
      { file, args: [...rest, 'install', '-y', '--no-install-recommends', 'chromium'] },
    ],
  };
}

/** @param {boolean} withSystemLibraries needs root */
function playwrightRoute(withSystemLibraries) {
  const args = ['install', ...(withSystemLibraries ? ['--with-deps'] : []), 'chromium'];
  return {
    title: '安装浏览器 · Installing Chromium with Playwright',
    commands: [installedCommand('@playwright/test', args)],
  };
}

/**
 * @param {{ isRoot: boolean, hasApt: boolean, hasSudo: boolean }} machine
 * @returns {Route[]}
 */
export function installationRoutes({ isRoot, hasApt, hasSudo }) {
  const routes = [];
  if (hasApt && isRoot) routes.push(aptRoute([]));
  if (hasApt && !isRoot && hasSudo) routes.push(aptRoute(['sudo', '-n']));
  routes.push(playwrightRoute(isRoot && hasApt));
  return routes;
}

/**
 * A failing `apt-get update` (one dead source among many) need not stop the installation, so only
 * the browser itself decides whether a route has worked.
 * @param {Route} route
 * @param {string} log
 */
async function follow(route, log) {
  const progress = startProgressLine(route.title);
  for (const command of route.commands) await runIntoLog(command, log, 'a');
  const found = await findChromium();
  progress.end(found ? 'done' : 'failed');
  return found;
}

/** @param {string} log */
function noBrowser(log) {
  return new Problem(
    {
      zh: '没有可用的 Chromium，自动安装也没有成功。',
      en: 'There is no working Chromium, and installing one did not succeed.',
    },
    {
      zh: '请安装 Chromium 或 Chrome（例如 sudo apt-get install chromium），或用 CHROMIUM_PATH=/路径/chromium 指明已有的浏览器。',
      en: 'Install Chromium or Chrome (for example: sudo apt-get install chromium), or name one with CHROMIUM_PATH=/path/to/chromium.',
    },
    [...lastLines(log, 15), `(${log})`],
  );
}

/** Finds a browser for the journeys, or installs one by whatever route the machine offers. */
export async function ensureChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Problem(
      {
        zh: `CHROMIUM_PATH 指向的浏览器无法运行：${named}`,
        en: `CHROMIUM_PATH names a browser that does not run: ${named}`,
      },
      {
        zh: '改正 CHROMIUM_PATH，或去掉它让工具自己查找。',
        en: 'Correct CHROMIUM_PATH, or unset it so that a browser is looked for.',
      },
    );
  }
  const present = await findChromium();
  if (present) return present;
  const log = logFile('chromium');
  rmSync(log, { force: true });
  const machine = {
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    hasSudo: existsSync('/usr/bin/sudo'),
  };
  for (const route of installationRoutes(machine)) {
    const installed = await follow(route, log);
    if (installed) return installed;
  }
  throw noBrowser(log);
}
