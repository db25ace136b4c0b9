import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runJourneys } from './steps/journeys.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';

passSignalsOn();
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  const { exitCode } = await runJourneys(process.argv.slice(2));
  return exitCode;
});
