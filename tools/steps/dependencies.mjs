import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, runIntoLog } from './child-processes.mjs';
import { Problem } from './problem.mjs';
import { startProgressLine } from './progress-line.mjs';
import { logFile, projectRoot } from './project-paths.mjs';

const LOCK_FILE = join(projectRoot, 'package-lock.json');
const INSTALLED_LOCK_FILE = join(projectRoot, 'node_modules', '.package-lock.json');
/** Inside node_modules, so that removing the packages removes the stamp. */
const STAMP_FILE = join(projectRoot, 'node_modules', '.onewindow-installed.json');

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** What an installation depends on: the lock, and the machine its native packages were chosen for. */
function currentStamp() {
  const lock = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  return { lock, platform: process.platform, architecture: process.arch };
}

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, peer?: boolean }} LockedPackage
 */

/**
 * Whether an installation made by hand (`npm ci` or `npm install`) holds what the lock names.
 * Packages for other platforms are in the lock only.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function holdsEveryPackage(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const present = installed[path];
    return present === undefined ? optional === true : present.version === version;
  });
}

function writeStamp() {
  writeFileSync(STAMP_FILE, `${JSON.stringify(currentStamp())}\n`);
}

export function areDependenciesInstalled() {
  const stamp = readJson(STAMP_FILE);
  if (stamp) return JSON.stringify(stamp) === JSON.stringify(currentStamp());
  const wanted = readJson(LOCK_FILE)?.packages;
  const installed = readJson(INSTALLED_LOCK_FILE)?.packages;
  if (!wanted || !installed || !holdsEveryPackage(wanted, installed)) return false;
  writeStamp();
  return true;
}

/** npm as it was called, so that the versions agree; else the one of the PATH. */
function npmCommand() {
  // Development packages build the hall, so they are wanted under NODE_ENV=production as well.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'];
  const npmScript = process.env['npm_execpath'];
  return npmScript?.endsWith('npm-cli.js')
    ? { file: process.execPath, args: [npmScript, ...args] }
    : { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

const NETWORK_ERROR =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN)\b/;

/**
 * @param {string} npmOutput
 * @returns {import('./problem.mjs').Bilingual}
 */
export function installationRemedy(npmOutput) {
  if (NETWORK_ERROR.test(npmOutput)) {
    return {
      zh: '无法访问 npm 软件源。检查网络，或改用镜像（npm config set registry https://registry.npmmirror.com）或代理（npm config set proxy http://…），然后重试。',
      en: 'The npm registry cannot be reached. Check the network, or set a mirror (npm config set registry https://…) or a proxy (npm config set proxy http://…), and try again.',
    };
  }
  if (/\bENOSPC\b/.test(npmOutput)) {
    return {
      zh: '磁盘空间不足，安装大约需要 2 GB。清理后重试。',
      en: 'The disk is full; the installation needs about 2 GB. Make room and try again.',
    };
  }
  return {
    zh: '按上面的提示处理后重试；也可以单独运行 npm ci 查看完整输出。',
    en: 'Follow the lines above and try again, or run npm ci by itself to see all of its output.',
  };
}

/** Installs the packages when they are missing or not those of the lock. */
export async function ensureDependencies() {
  if (areDependenciesInstalled()) return;
  const log = logFile('install');
  const progress = startProgressLine('安装依赖 · Installing packages (npm ci)');
  const exitCode = await runIntoLog(npmCommand(), log);
  progress.end(exitCode === 0 ? 'done' : 'failed');
  if (exitCode === 0) {
    writeStamp();
    return;
  }
  throw new Problem(
    { zh: '依赖安装失败。', en: 'Installing the packages failed.' },
    installationRemedy(readFileSync(log, 'utf8')),
    [...lastLines(log, 20), `(${log})`],
  );
}
