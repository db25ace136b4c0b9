/** Loudness and true peak of one channel by ITU-R BS.1770-4. */

const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
const OFFSET = -0.691;

/** The two filters of the K-weighting, for any rate. */
function weightingFilters(rate) {
  const shelfK = Math.tan((Math.PI * 1681.974450955533) / rate);
  const shelfQ = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const shelf = 1 + shelfK / shelfQ + shelfK ** 2;
  const passK = Math.tan((Math.PI * 38.13547087602444) / rate);
  const passQ = 0.5003270373238773;
  const pass = 1 + passK / passQ + passK ** 2;
  return [
    {
      b: [
        (high + (band * shelfK) / shelfQ + shelfK ** 2) / shelf,
        (2 * (shelfK ** 2 - high)) / shelf,
        (high - (band * shelfK) / shelfQ + shelfK ** 2) / shelf,
      ],
      a: [(2 * (shelfK ** 2 - 1)) / shelf, (1 - shelfK / shelfQ + shelfK ** 2) / shelf],
    },
    {
      b: [1, -2, 1],
      a: [(2 * (passK ** 2 - 1)) / pass, (1 - passK / passQ + passK ** 2) / pass],
    },
  ];
}

function filtered(samples, { b, a }) {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  samples.forEach((x, i) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    out[i] = y;
    [x1, x2, y1, y2] = [x, x1, y, y1];
  });
  return out;
}

function meanSquare(samples, from, to) {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += samples[i] ** 2;
  return to > from ? sum / (to - from) : 0;
}

const loudnessOf = (power) => OFFSET + 10 * Math.log10(power);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Integrated loudness in LUFS, gated; what is shorter than one block of 400 ms is measured whole.
 *
 * @param {import('./wav-file.mjs').Sound} sound
 */
export function integratedLoudness({ rate, samples }) {
  const weighted = weightingFilters(rate).reduce(filtered, samples);
  const block = Math.round(BLOCK_SECONDS * rate);
  const step = Math.round(STEP_SECONDS * rate);
  const powers = [];
  for (let from = 0; from + block <= weighted.length; from += step) {
    powers.push(meanSquare(weighted, from, from + block));
  }
  if (powers.length === 0) powers.push(meanSquare(weighted, 0, weighted.length));
  const heard = powers.filter((power) => loudnessOf(power) > ABSOLUTE_GATE);
  if (heard.length === 0) return -Infinity;
  const gate = loudnessOf(mean(heard)) + RELATIVE_GATE;
  return loudnessOf(mean(heard.filter((power) => loudnessOf(power) > gate)));
}

/** Phases of the interpolation and how many samples each of them looks at. */
const PHASES = 4;
const TAPS = 24;

const INTERPOLATION = Array.from({ length: PHASES }, (_, phase) =>
  Array.from({ length: TAPS }, (_tap, tap) => {
    const x = tap - TAPS / 2 + 1 - phase / PHASES;
    const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS);
    return x === 0 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

/**
 * The greatest level near each sample, also between it and the next one.
 *
 * @param {Float64Array} samples
 */
export function peakEnvelope(samples) {
  return Float64Array.from(samples, (_, i) => {
    let peak = 0;
    for (const taps of INTERPOLATION) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap += 1) {
        sum += taps[tap] * (samples[i + tap - TAPS / 2 + 1] ?? 0);
      }
      peak = Math.max(peak, Math.abs(sum));
    }
    return peak;
  });
}

/** True peak in dBTP. */
export function truePeak({ samples }) {
  return 20 * Math.log10(peakEnvelope(samples).reduce((most, peak) => Math.max(most, peak), 0));
}
