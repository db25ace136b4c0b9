import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { withLock } from './exclusive-lock.mjs';
import { workingDirectory } from './project-paths.mjs';
import { requireWritableProject } from './writable-project.mjs';

/** @param {import('./exclusive-lock.mjs').Owner} owner */
function announceOtherRun({ pid }) {
  process.stdout.write(
    `  另一个进程（${pid}）正在安装或构建，等它完成 …\n` +
      `  Another run (${pid}) is installing or building; waiting for it …\n`,
  );
}

/**
 * Nothing else may install into, or build, this project meanwhile.
 * @template T
 * @param {() => Promise<T>} work
 */
function alone(work) {
  requireWritableProject();
  mkdirSync(workingDirectory, { recursive: true });
  return withLock(join(workingDirectory, 'set-up.lock'), announceOtherRun, work);
}

export function ensureInstalled() {
  return alone(ensureDependencies);
}

export function ensureInstalledAndBuilt() {
  return alone(async () => {
    await ensureDependencies();
    await ensureBuilt();
  });
}
