import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runBench } from './steps/bench.mjs';
import { runAsCommand } from './steps/entry-point.mjs';

passSignalsOn();
await runAsCommand(() => runBench(process.argv.slice(2)));
