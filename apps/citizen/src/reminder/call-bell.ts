import { shallowRef, type ShallowRef } from 'vue';
import { ringChime } from '@onewindow/ui';

/**
 * off: not wanted · on: the next call rings · silenced: wanted, but the phone has stopped the sound,
 * as it does when a call comes in · unsupported: this browser can do neither sound nor vibration.
 */
export type BellState = 'off' | 'on' | 'silenced' | 'unsupported';

/** What of the browser is needed, so that a test can stand in for it. */
export interface BellParts {
  readonly AudioContext?: typeof AudioContext | undefined;
  readonly webkitAudioContext?: typeof AudioContext | undefined;
  readonly navigator: { vibrate?: (pattern: number[]) => boolean };
}

/** Two short and one long. */
export const CALL_PATTERN_MS = [200, 100, 200, 100, 600];
/** Says under the finger that it is on. */
const CONFIRM_PATTERN_MS = [60];

/** Rings and vibrates when the number is called; browsers allow sound only after a touch. */
export class CallBell {
  readonly state: ShallowRef<BellState>;
  readonly canVibrate: boolean;
  private context: AudioContext | undefined;
  private wanted = false;

  constructor(private readonly parts: BellParts) {
    this.canVibrate = typeof parts.navigator.vibrate === 'function';
    this.state = shallowRef(this.Context || this.canVibrate ? 'off' : 'unsupported');
  }

  /** To be called by a touch. */
  async turnOn(): Promise<void> {
    const { Context } = this;
    this.wanted = true;
    if (Context && !this.context) {
      this.context = new Context();
      this.context.onstatechange = () => this.look();
    }
    this.vibrate(CONFIRM_PATTERN_MS);
    await this.wake();
    if (this.context?.state === 'running') ringChime(this.context);
  }

  turnOff(): void {
    this.wanted = false;
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
    this.look();
  }

  /** The phone stops the sound of a page that sleeps; shown again, the page may have it back. */
  async wake(): Promise<void> {
    if (!this.wanted) return;
    if (this.context && this.context.state !== 'running') {
      await this.context.resume().catch(() => undefined);
    }
    this.look();
  }

  ring(): void {
    if (!this.wanted) return;
    this.vibrate(CALL_PATTERN_MS);
    if (this.context?.state === 'running') ringChime(this.context);
  }

  private look(): void {
    if (this.state.value === 'unsupported') return;
    if (!this.wanted) this.state.value = 'off';
    else this.state.value = !this.context || this.context.state === 'running' ? 'on' : 'silenced';
  }

  private vibrate(pattern: number[]): void {
    this.parts.navigator.vibrate?.(pattern);
  }

  private get Context(): typeof AudioContext | undefined {
    return this.parts.AudioContext ?? this.parts.webkitAudioContext;
  }
}
