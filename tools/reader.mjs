import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';
import { runReaderBench } from './reader/reader-bench.mjs';

passSignalsOn();
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  return runReaderBench(process.argv.slice(2));
});
