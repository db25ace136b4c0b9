import { shallowRef, type ShallowRef } from 'vue';

/**
 * off: not wanted · on: the screen stays bright · refused: wanted, but the phone says no, as it does
 * when the battery is low · unsupported: this browser cannot, and pages without TLS may not.
 */
export type WakeState = 'off' | 'on' | 'refused' | 'unsupported';

interface Sentinel {
  release(): Promise<void>;
  addEventListener(type: 'release', listener: () => void): void;
}

/** What of the browser is needed, so that a test can stand in for it. */
export interface WakeParts {
  readonly wakeLock?: { request(type: 'screen'): Promise<Sentinel> } | undefined;
  isVisible(): boolean;
}

/** Keeps the screen bright while the page is shown; the phone takes it back whenever the page hides. */
export class ScreenWake {
  readonly state: ShallowRef<WakeState>;
  private wanted = false;
  private held: Sentinel | undefined;

  constructor(private readonly parts: WakeParts) {
    this.state = shallowRef(parts.wakeLock ? 'off' : 'unsupported');
  }

  async turnOn(): Promise<void> {
    this.wanted = true;
    await this.hold();
  }

  async turnOff(): Promise<void> {
    this.wanted = false;
    const { held } = this;
    this.held = undefined;
    if (this.state.value !== 'unsupported') this.state.value = 'off';
    await held?.release().catch(() => undefined);
  }

  /** The page is shown again. */
  async shown(): Promise<void> {
    if (this.wanted && this.held === undefined) await this.hold();
  }

  private async hold(): Promise<void> {
    const { wakeLock } = this.parts;
    if (!wakeLock || !this.parts.isVisible()) return;
    try {
      const held = await wakeLock.request('screen');
      if (!this.wanted) return void held.release();
      this.held = held;
      this.state.value = 'on';
      held.addEventListener('release', () => this.lost(held));
    } catch {
      this.state.value = 'refused';
    }
  }

  private lost(held: Sentinel): void {
    if (this.held !== held) return;
    this.held = undefined;
    // Hidden pages lose it always; coming back takes it again, so nothing is amiss yet.
    if (this.wanted && this.parts.isVisible()) this.state.value = 'refused';
  }
}
