import './steps/require-node-version.mjs';
import { runApiProgram } from './steps/api-program.mjs';

await runApiProgram('staff');
