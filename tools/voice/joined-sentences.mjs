import { constantsOf } from '../documents/contract-constants.mjs';
import { integratedLoudness, truePeak } from './loudness.mjs';

const { composeAnnouncement } = await constantsOf(
  'libs/voice/src/lib/sentence/compose-announcement.ts',
);
const { BREATH, BREATH_MS, VOCABULARY } = await constantsOf(
  'libs/voice/src/lib/sentence/vocabulary.ts',
);

export { VOCABULARY };

/** Sentences with all digits and letters, as halls say them. */
const SAID = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ', (letter, i) => ({
  kind: i % 5 === 0 ? 'recall' : 'call',
  label: `${letter}${String((i * 137) % 1000).padStart(3, '0')}`,
  windowId: `${i % 2 === 0 ? 'A' : 'B'}${1 + ((i * 23) % 180)}`,
}));

/**
 * Measures whole sentences, put together as a board does it.
 *
 * @param {'cmn' | 'yue' | 'en'} language
 * @param {ReadonlyMap<string, import('./wav-file.mjs').Sound>} clips
 */
export function measureSentences(language, clips) {
  const sounds = SAID.flatMap((said) =>
    ['long', 'short'].map((form) => join(composeAnnouncement(said, language, form).tokens, clips)),
  );
  const loudness = sounds.map(integratedLoudness);
  return {
    quietestLufs: round(Math.min(...loudness)),
    loudestLufs: round(Math.max(...loudness)),
    truePeakDb: round(Math.max(...sounds.map(truePeak))),
  };
}

function join(tokens, clips) {
  const { rate } = clips.values().next().value;
  const breath = new Float64Array(Math.round((BREATH_MS / 1_000) * rate));
  const parts = tokens.map((token) => (token === BREATH ? breath : clips.get(token).samples));
  const samples = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { rate, samples };
}

const round = (value) => Math.round(value * 10) / 10;
