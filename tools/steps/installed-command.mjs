import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-paths.mjs';

/** @type {Record<string, string>} where the command is not called like its package */
const COMMAND_NAMES = { '@playwright/test': 'playwright', typescript: 'tsc' };

/**
 * The command an installed package brings, run by this very Node and not by whatever the PATH says.
 * @param {string} packageName
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {import('./child-processes.mjs').Command}
 */
export function installedCommand(packageName, args, env = {}) {
  const directory = join(projectRoot, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const name = COMMAND_NAMES[packageName] ?? packageName;
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return { file: process.execPath, args: [join(directory, script), ...args], env };
}

/**
 * @param {string[]} args
 * @returns {import('./child-processes.mjs').Command}
 */
export function nxCommand(args) {
  return installedCommand('nx', args, { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' });
}
