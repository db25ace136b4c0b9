import { shallowRef } from 'vue';

/** What of the browser is needed, so that a test can stand in for it. */
export interface FlashParts {
  readonly navigator: { vibrate?: (pattern: number[]) => boolean };
  /** Whether it is wanted for this ticket, over a reload. */
  readonly kept: { get(): string | null; set(value: string): void; forget(): void };
}

/** Once a second is far below the three flashes that can harm (WCAG 2.3.1). */
export const FLASH_SECONDS = 1;
export const FLASHES = 8;
/** As long as the flashes: whoever hears nothing has to feel it through a pocket. */
export const FLASH_PATTERN_MS = Array.from({ length: FLASHES }, () => [700, 300]).flat();
/** Says under the finger that it is on. */
const CONFIRM_PATTERN_MS = [60];

/** For whoever cannot hear: the phone shakes, and the whole screen flashes until it is touched. */
export class CallFlash {
  readonly state = shallowRef<'off' | 'on'>('off');
  /** A call has been signalled and nobody has touched the screen since. */
  readonly isShown = shallowRef(false);
  readonly canVibrate: boolean;

  constructor(private readonly parts: FlashParts) {
    this.canVibrate = typeof parts.navigator.vibrate === 'function';
    if (parts.kept.get() !== null) this.state.value = 'on';
  }

  turnOn(): void {
    this.state.value = 'on';
    this.parts.kept.set('on');
    this.vibrate(CONFIRM_PATTERN_MS);
  }

  turnOff(): void {
    this.state.value = 'off';
    this.parts.kept.forget();
    this.stop();
  }

  signal(): void {
    if (this.state.value === 'off') return;
    this.isShown.value = true;
    this.vibrate(FLASH_PATTERN_MS);
  }

  /** Seen, or no longer called. */
  stop(): void {
    if (!this.isShown.value) return;
    this.isShown.value = false;
    this.vibrate([]);
  }

  private vibrate(pattern: number[]): void {
    this.parts.navigator.vibrate?.(pattern);
  }
}
