import { readFileSync } from 'node:fs';
import { runIntoLog } from './child-processes.mjs';
import { nxCommand } from './installed-command.mjs';
import { Problem } from './problem.mjs';
import { startProgressLine } from './progress-line.mjs';
import { logFile } from './project-paths.mjs';

const SHOWN_LINES = 40;

/** Builds what is stale; Nx knows by the contents of the files what that is. */
export async function ensureBuilt() {
  const log = logFile('build');
  const progress = startProgressLine('构建 · Building');
  const command = nxCommand(['run-many', '-t', 'build', '--outputStyle=static']);
  const exitCode = await runIntoLog(command, log);
  progress.end(exitCode === 0 ? 'done' : 'failed');
  if (exitCode === 0) return;
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  throw new Problem(
    { zh: '构建失败。', en: 'The build failed.' },
    {
      zh: '源代码有错误时请先改正；代码未改动时，删除 .nx 和 node_modules 后重试。',
      en: 'Correct the sources if they were changed; if not, delete .nx and node_modules and try again.',
    },
    [...lines.slice(-SHOWN_LINES), `(${log})`],
  );
}
