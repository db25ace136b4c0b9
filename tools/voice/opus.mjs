import { execFileSync } from 'node:child_process';
import { readWav, writeWav } from './wav-file.mjs';

const KILOBITS = '32';

/**
 * Ogg Opus by `opusenc` (package opus-tools, BSD): the same sound gives the same bytes.
 *
 * @param {import('./wav-file.mjs').Sound} sound
 */
export function encodeOpus(sound) {
  const words = ['--quiet', '--bitrate', KILOBITS, '--serial', '1', '--discard-comments', '-', '-'];
  return run('opusenc', words, writeWav(sound));
}

/** What a browser will hear of it. */
export function decodeOpus(bytes) {
  return readWav(run('opusdec', ['--quiet', '--force-wav', '--rate', '48000', '-', '-'], bytes));
}

/** Both of them complain that a pipe cannot be wound back, and that is all they say. */
function run(program, words, input) {
  return execFileSync(program, words, { input, stdio: ['pipe', 'pipe', 'ignore'] });
}
