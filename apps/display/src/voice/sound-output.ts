import type { AudioState } from '@onewindow/contracts';
import { ringChime } from '@onewindow/ui';
import { waitFor } from '../connection/wait-for';

/** How long a running output is given to move on. */
const MOVES_WITHIN_MS = 300;
/** A signal below this is none. */
const SILENCE = 0.001;

/** The loudspeaker of a board: everything it says goes through here. */
export class SoundOutput {
  readonly context = new AudioContext({ latencyHint: 'playback' });
  private readonly level = this.context.createGain();
  private readonly meter = this.context.createAnalyser();

  constructor() {
    this.level.connect(this.meter).connect(this.context.destination);
  }

  /** Where sounds are connected to. */
  get input(): AudioNode {
    return this.level;
  }

  get isRunning(): boolean {
    return this.context.state === 'running';
  }

  get isMuted(): boolean {
    return this.level.gain.value === 0;
  }

  setVolume(volume: number): void {
    this.level.gain.value = volume;
  }

  ring(): void {
    if (this.isRunning) ringChime(this.context, this.level);
  }

  /** Takes effect after a touch, or at once where the browser allows it. */
  async wake(): Promise<void> {
    // A refused resume stays pending, so nobody waits for it.
    void this.context.resume().catch(() => undefined);
    await waitFor(MOVES_WITHIN_MS);
  }

  /** Sends a moment of silence through and looks whether time passes for it. */
  async check(): Promise<AudioState> {
    if (!this.isRunning) await this.wake();
    const { context } = this;
    const before = context.currentTime;
    const silence = context.createBufferSource();
    silence.buffer = context.createBuffer(1, 128, context.sampleRate);
    silence.connect(this.level);
    silence.start();
    await waitFor(MOVES_WITHIN_MS);
    if (!this.isRunning || context.currentTime <= before) return 'blocked';
    return this.isMuted ? 'muted' : 'ok';
  }

  /** Whether a signal goes out at this moment. */
  isSounding(): boolean {
    const wave = new Float32Array(this.meter.fftSize);
    this.meter.getFloatTimeDomainData(wave);
    return wave.some((value) => Math.abs(value) > SILENCE);
  }

  close(): void {
    void this.context.close();
  }
}
