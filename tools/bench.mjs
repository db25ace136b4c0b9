import './steps/require-node-version.mjs';
import { findChromium } from './steps/chromium.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runLoadProgram } from './steps/load-program.mjs';
import { ensureInstalled } from './steps/prepared-project.mjs';

passSignalsOn();
await runAsCommand(async () => {
  await ensureInstalled();
  process.env.CHROMIUM_PATH ??= (await findChromium()) ?? '';
  return runLoadProgram('load/bench.ts', process.argv.slice(2));
});
