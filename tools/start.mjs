import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runHallInForeground } from './steps/hall-in-foreground.mjs';
import { endWhenNpmDies } from './steps/orphan-watch.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';

passSignalsOn();
endWhenNpmDies();
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  return runHallInForeground();
});
