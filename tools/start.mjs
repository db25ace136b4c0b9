import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runHallInForeground } from './steps/hall-in-foreground.mjs';
import { endWhenNpmDies } from './steps/orphan-watch.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';
import { settingsFrom } from './steps/start-options.mjs';

passSignalsOn();
endWhenNpmDies();
// To an open hall it means to exchange its processes; until then it must not end the start.
process.on('SIGUSR2', () => undefined);
await runAsCommand(async () => {
  Object.assign(process.env, settingsFrom(process.argv.slice(2)));
  await ensureInstalledAndBuilt();
  return runHallInForeground();
});
