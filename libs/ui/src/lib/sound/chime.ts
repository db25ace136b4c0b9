/** Two falling tones, a minor third apart: the bell of a door, not of an alarm. */
const DOOR_HERTZ = [659.3, 554.4] as const;
/** One tone that asks: nobody but who stands before it is to turn round. */
const QUESTION_HERTZ = [880] as const;
const TONE_SECONDS = 0.55;
const ATTACK_SECONDS = 0.015;
const GREATEST_GAIN = 0.6;
/** An exponential ramp cannot reach nothing. */
const SILENCE = 0.0001;

/** Rings once through the given sound context; needs no file and ends by itself. */
export function ringChime(
  context: BaseAudioContext,
  output: AudioNode = context.destination,
): void {
  sound(DOOR_HERTZ, context, output);
}

/** The short tone of a question that waits for an answer. */
export function ringQuestion(
  context: BaseAudioContext,
  output: AudioNode = context.destination,
): void {
  sound(QUESTION_HERTZ, context, output);
}

function sound(hertz: readonly number[], context: BaseAudioContext, output: AudioNode): void {
  hertz.forEach((frequency, index) => {
    const from = context.currentTime + index * TONE_SECONDS * 0.8;
    const volume = context.createGain();
    volume.gain.setValueAtTime(SILENCE, from);
    volume.gain.exponentialRampToValueAtTime(GREATEST_GAIN, from + ATTACK_SECONDS);
    volume.gain.exponentialRampToValueAtTime(SILENCE, from + TONE_SECONDS * 2);
    const tone = context.createOscillator();
    tone.frequency.setValueAtTime(frequency, from);
    tone.connect(volume).connect(output);
    tone.start(from);
    tone.stop(from + TONE_SECONDS * 2);
  });
}
