import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runStep, summarize } from './steps/test-step.mjs';
import { chooseSteps } from './steps/test-suite.mjs';

passSignalsOn();
await runAsCommand(async () => {
  const steps = chooseSteps(process.argv.slice(2));
  const records = [];
  for (const step of steps) {
    const record = await runStep(step);
    records.push(record);
    if (!record.ok) break;
  }
  process.stdout.write(summarize(records, steps));
  return records.every(({ ok }) => ok) ? 0 : 1;
});
