import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GREATEST_TRUE_PEAK, levelClip, TARGET_LUFS } from './level-clip.mjs';
import { integratedLoudness, truePeak } from './loudness.mjs';
import { readWav, writeWav } from './wav-file.mjs';

/** A tone of so many decibels below full scale. */
function tone(hertz, decibels, { seconds = 2, rate = 48_000, phase = 0 } = {}) {
  const level = 10 ** (decibels / 20);
  const samples = Float64Array.from(
    { length: seconds * rate },
    (_, i) => level * Math.sin((2 * Math.PI * hertz * i) / rate + phase),
  );
  return { rate, samples };
}

function joined(...sounds) {
  const samples = Float64Array.from(sounds.flatMap((sound) => [...sound.samples]));
  return { rate: sounds[0].rate, samples };
}

const near = (value, wanted, by) =>
  assert.ok(Math.abs(value - wanted) <= by, `${value} is not near ${wanted}`);

describe('the loudness meter', () => {
  // BS.1770: a tone of 997 Hz at full scale in one channel is -3.01 LKFS.
  for (const rate of [22_050, 48_000]) {
    it(`knows the reference tone at ${rate} Hz`, () => {
      near(integratedLoudness(tone(997, -20, { rate })), -23.01, 0.05);
    });
  }

  it('hears deep tones less and high ones more', () => {
    assert.ok(integratedLoudness(tone(40, -20)) < -27);
    near(integratedLoudness(tone(4_000, -20)), -23.01 + 3.3, 0.4);
  });

  it('does not count pauses', () => {
    const spoken = tone(997, -20, { seconds: 4 });
    const withPause = joined(spoken, tone(997, -80, { seconds: 4 }), spoken);
    near(integratedLoudness(withPause), -23.01, 0.3);
  });

  it('finds the peak between two samples', () => {
    // Sampled at 45° on either side of its crest: 3 dB more than any sample shows.
    const between = tone(12_000, -6, { phase: Math.PI / 4 });
    near(truePeak(between), -6, 0.3);
    near(20 * Math.log10(Math.max(...between.samples)), -9, 0.1);
  });
});

describe(levelClip.name, () => {
  it('cuts silence off, raises what is quiet and holds peaks down', () => {
    const silence = { rate: 22_050, samples: new Float64Array(11_025) };
    const word = tone(300, -30, { seconds: 1, rate: 22_050 });
    word.samples[5_000] = 0.5;
    const clip = levelClip(joined(silence, word, silence));
    near(clip.samples.length / clip.rate, 1.03, 0.02);
    near(integratedLoudness(clip), TARGET_LUFS, 0.5);
    assert.ok(truePeak(clip) < GREATEST_TRUE_PEAK);
  });

  it('refuses a clip in which nothing is said', () => {
    assert.throws(() => levelClip({ rate: 22_050, samples: new Float64Array(100) }), /silent/);
  });
});

describe('WAV files', () => {
  it('come back as they were written', () => {
    const sound = tone(440, -10, { seconds: 0.1 });
    const back = readWav(writeWav(sound));
    assert.equal(back.rate, sound.rate);
    assert.ok(back.samples.every((sample, i) => Math.abs(sample - sound.samples[i]) < 1e-4));
  });

  it('are refused when they are something else', () => {
    assert.throws(() => readWav(Buffer.from('OggS....and more')), /no WAV/);
  });
});
