import type { SoundOutput } from '../sound-output';

/** When a sound was started, and how long it is. */
export interface StartedSound {
  readonly name: string;
  readonly atMs: number;
  isStopped: boolean;
}

/** An output that keeps what it is to play; a buffer is its own name. */
export class FakeOutput {
  readonly started: StartedSound[] = [];
  isRunning = true;
  private last: { onended: (() => void) | null } | undefined;

  readonly context = {
    currentTime: 0,
    decodeAudioData: (bytes: ArrayBuffer) =>
      Promise.resolve(aClip(new TextDecoder().decode(bytes))),
    createBufferSource: () => this.createSource(),
  };

  /** Everything that was to be played has been. */
  end(): void {
    this.last?.onended?.();
  }

  asOutput(): SoundOutput {
    return this as unknown as SoundOutput;
  }

  private createSource() {
    const source = {
      buffer: null as { readonly name: string } | null,
      onended: null as (() => void) | null,
      connect: () => undefined,
      start: (atSeconds: number) => {
        const atMs = Math.round(atSeconds * 1_000);
        this.started.push({ name: source.buffer?.name ?? '', atMs, isStopped: false });
      },
      stop: () => {
        for (const sound of this.started) sound.isStopped = true;
      },
    };
    this.last = source;
    return source;
  }
}

/** Half a second of sound. */
export function aClip(name: string): AudioBuffer {
  return { name, duration: 0.5 } as unknown as AudioBuffer;
}
