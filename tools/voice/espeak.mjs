import { execFileSync } from 'node:child_process';
import { readWav } from './wav-file.mjs';
import { espeakWords } from './pronunciations.mjs';

/** espeak-ng as a program beside us; nothing of it is linked, and only what it says is kept. */
export function espeakVersion() {
  const [, version] = /(\d+\.\d+(?:\.\d+)?)/.exec(run(['--version']).toString()) ?? [];
  if (version === undefined) throw new Error('espeak-ng does not say its version.');
  return version;
}

/**
 * @param {'cmn' | 'yue' | 'en'} language
 * @param {string} token
 * @param {string} text
 */
export function speakWithEspeak(language, token, text) {
  return readWav(run(['-a', '80', '--stdout', ...espeakWords(language, token, text)]));
}

function run(words) {
  return execFileSync('espeak-ng', words, { maxBuffer: 64 * 1024 * 1024 });
}
