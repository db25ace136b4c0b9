import { integratedLoudness, peakEnvelope } from './loudness.mjs';

/** What a joined sentence has to measure, and what no sample may pass. */
export const TARGET_LUFS = -16;
export const LUFS_TOLERANCE = 2;
export const GREATEST_TRUE_PEAK = -1.5;
/** Room for what the encoder adds. */
const CEILING = 10 ** (-3 / 20);

/** Quieter than this below the loudest, the ends of a recording are no speech. */
const SILENCE = 10 ** (-38 / 20);
const KEPT_BEFORE_SECONDS = 0.008;
const KEPT_AFTER_SECONDS = 0.02;
const FADE_SECONDS = 0.006;
const LIMITER_SECONDS = 0.003;
const TURNS = 6;

/**
 * Cuts the silence off both ends of a clip and brings it to the loudness of all others, with its
 * peaks held down, so that clips can be put one behind the other.
 *
 * @param {import('./wav-file.mjs').Sound} sound
 */
export function levelClip(sound) {
  const cut = trimmed(sound);
  let gain = 10 ** ((TARGET_LUFS - integratedLoudness(cut)) / 20);
  let levelled = limited(cut, gain);
  for (let turn = 1; turn < TURNS; turn += 1) {
    gain *= 10 ** ((TARGET_LUFS - integratedLoudness(levelled)) / 20);
    levelled = limited(cut, gain);
  }
  return levelled;
}

function trimmed({ rate, samples }) {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  if (loudest === 0) throw new Error('A clip is silent.');
  const isHeard = (sample) => Math.abs(sample) > loudest * SILENCE;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  const from = Math.max(0, first - Math.round(KEPT_BEFORE_SECONDS * rate));
  const to = Math.min(samples.length, last + Math.round(KEPT_AFTER_SECONDS * rate));
  const kept = samples.slice(from, to);
  const fade = Math.min(Math.round(FADE_SECONDS * rate), Math.floor(kept.length / 2));
  for (let i = 0; i < fade; i += 1) {
    kept[i] *= i / fade;
    kept[kept.length - 1 - i] *= i / fade;
  }
  return { rate, samples: kept };
}

/** Looks ahead as far as it looks back, and moves its gain smoothly over that time. */
function limited({ rate, samples }, gain) {
  const loud = samples.map((sample) => sample * gain);
  const reach = Math.round(LIMITER_SECONDS * rate);
  const wanted = peakEnvelope(loud).map((peak) => Math.min(1, CEILING / Math.max(peak, CEILING)));
  const least = wanted.map((_, i) => leastOf(wanted, i - reach, i + reach));
  const held = least.map((_, i) => meanOf(least, i - reach, i + reach));
  return { rate, samples: loud.map((sample, i) => sample * held[i]) };
}

function leastOf(values, from, to) {
  let least = 1;
  for (let i = Math.max(0, from); i <= Math.min(values.length - 1, to); i += 1) {
    if (values[i] < least) least = values[i];
  }
  return least;
}

function meanOf(values, from, to) {
  let sum = 0;
  for (let i = from; i <= to; i += 1) {
    sum += values[Math.max(0, Math.min(values.length - 1, i))];
  }
  return sum / (to - from + 1);
}
