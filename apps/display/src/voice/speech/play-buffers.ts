import type { SoundOutput } from '../sound-output';

export interface TimedBuffer {
  readonly buffer: AudioBuffer;
  readonly atMs: number;
}

/** Far enough ahead for the first word not to be late. */
const LEAD_SECONDS = 0.03;

/** Plays all of them on the clock of the output, to the sample; resolves when the last has ended. */
export function playBuffers(
  { context, input }: Pick<SoundOutput, 'context' | 'input'>,
  buffers: readonly TimedBuffer[],
  stop: AbortSignal,
): Promise<void> {
  const from = context.currentTime + LEAD_SECONDS;
  const sources = buffers.map(({ buffer, atMs }) => {
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(input);
    source.start(from + atMs / 1_000);
    return source;
  });
  return new Promise((resolve) => {
    const last = sources.at(-1);
    if (last === undefined || stop.aborted) return resolve();
    last.onended = () => resolve();
    stop.addEventListener('abort', () => {
      for (const source of sources) source.stop();
      resolve();
    });
  });
}
