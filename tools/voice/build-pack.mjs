import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { espeakVersion, speakWithEspeak } from './espeak.mjs';
import { measureSentences, VOCABULARY } from './joined-sentences.mjs';
import { GREATEST_TRUE_PEAK, levelClip, LUFS_TOLERANCE, TARGET_LUFS } from './level-clip.mjs';
import { decodeOpus, encodeOpus } from './opus.mjs';
import { readWav } from './wav-file.mjs';

const PACKS = fileURLToPath(new URL('../../libs/voice/packs', import.meta.url));

const USE = `npm run voice-pack -- --script --language cmn|yue|en
  prints what to read out and how each file is called;
npm run voice-pack -- --language cmn --recordings <folder of WAV files> --out <folder>
    --name "<speaker>" --licence "<licence>" [--version 1]
  makes a pack of them;
npm run voice-pack -- [--language cmn|yue|en] [--out <folder>]
  makes the default packs with espeak-ng.`;

const OPTIONS = {
  language: { type: 'string' },
  script: { type: 'boolean', default: false },
  recordings: { type: 'string' },
  out: { type: 'string', default: PACKS },
  name: { type: 'string' },
  licence: { type: 'string' },
  version: { type: 'string', default: '1' },
};

/** Makes voice packs; see docs/voice.md. Needs the programs opusenc, opusdec and, by itself, espeak-ng. */
function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const { language, recordings, script } = values;
  const languages = language === undefined ? Object.keys(VOCABULARY) : [language];
  const isComplete = recordings === undefined || (language && values.name && values.licence);
  if (!isComplete || !languages.every((one) => Object.hasOwn(VOCABULARY, one))) return fail(USE);
  for (const one of languages) {
    if (script) printScript(one);
    else writePack(one, values, resolve(values.out, one));
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

function printScript(language) {
  console.log(language);
  for (const [token, text] of Object.entries(VOCABULARY[language])) {
    console.log(`  ${`${token}.wav`.padEnd(20)} ${text}`);
  }
}

function speakerOf(language, { recordings, name, licence, version }) {
  if (recordings === undefined) {
    return {
      origin: { name: `espeak-ng ${espeakVersion()}`, licence: 'Apache-2.0', version },
      say: (token, text) => speakWithEspeak(language, token, text),
    };
  }
  return {
    origin: { name, licence, version },
    say: (token) => readWav(readFileSync(join(recordings, `${token}.wav`))),
  };
}

function writePack(language, wishes, folder) {
  const { origin, say } = speakerOf(language, wishes);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const heard = new Map();
  const clips = {};
  for (const [token, text] of Object.entries(VOCABULARY[language])) {
    const bytes = encodeOpus(levelClip(say(token, text)));
    const sound = decodeOpus(bytes);
    heard.set(token, sound);
    const file = `${token}.opus`;
    writeFileSync(join(folder, file), bytes);
    clips[token] = {
      file,
      durationMs: Math.round((1_000 * sound.samples.length) / sound.rate),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }
  const loudness = measureSentences(language, heard);
  const manifest = { language, ...origin, loudness, clips };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  report(language, manifest);
}

function report(language, { loudness, clips }) {
  const seconds = Object.values(clips).reduce((sum, { durationMs }) => sum + durationMs, 0) / 1_000;
  console.log(
    `${language}: ${Object.keys(clips).length} clips, ${seconds.toFixed(1)} s, sentences ` +
      `${loudness.quietestLufs} … ${loudness.loudestLufs} LUFS, true peak ${loudness.truePeakDb} dB`,
  );
  const isLevel =
    loudness.quietestLufs >= TARGET_LUFS - LUFS_TOLERANCE &&
    loudness.loudestLufs <= TARGET_LUFS + LUFS_TOLERANCE &&
    loudness.truePeakDb <= GREATEST_TRUE_PEAK;
  if (!isLevel) throw new Error(`${language} is not ${TARGET_LUFS} ± ${LUFS_TOLERANCE} LUFS.`);
}

main();
