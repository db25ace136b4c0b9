import type { Page } from '@playwright/test';

export interface Signals {
  readonly tones: number;
  readonly vibrations: readonly (readonly number[])[];
}

/** Runs in the page before anything of ours: counts tones and keeps what the phone shook. */
export function listenToPhone(): void {
  const heard = { tones: 0, vibrations: [] as number[][] };
  Object.assign(window, { heard });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
    heard.tones += 1;
    return start.call(this, when);
  };
  navigator.vibrate = (pattern) => {
    heard.vibrations.push([pattern].flat() as number[]);
    return true;
  };
}

export function signalsOf(page: Page): Promise<Signals> {
  return page.evaluate(() => (window as unknown as { heard: Signals }).heard);
}

/** What a board has said, as it tells its own page. */
export interface HeardAnnouncement {
  readonly kind: string;
  readonly label: string | null;
  readonly sentences: readonly { readonly language: string; readonly text: string }[];
  readonly isSpoken: boolean;
  readonly ageMs: number;
}

/** Runs in the page before anything of ours: keeps what the board says. */
export function listenToBoard(): void {
  const announced: unknown[] = [];
  Object.assign(window, { announced });
  window.addEventListener('onewindow:announced', (event) =>
    announced.push((event as CustomEvent<unknown>).detail),
  );
}

/**
 * Runs in the page before anything of ours: a browser that plays nothing before it has been touched.
 * Chromium is one, but takes it for a touch whenever a test looks at the page.
 */
export function silentUntilTouched(): void {
  let isTouched = false;
  window.addEventListener('pointerdown', () => (isTouched = true), { capture: true });
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      void this.suspend();
    }

    override resume(): Promise<void> {
      return isTouched ? super.resume() : new Promise(() => undefined);
    }
  };
}

/**
 * Runs in the page before anything of ours: a machine that speaks Chinese and no English, which keeps
 * what it is to say. An empty text stands for silence.
 */
export function listenToGuidance(): void {
  const said: { text: string; lang: string }[] = [];
  const voices = ['zh-CN', 'zh-HK'].map((lang) => ({ lang, localService: true }));
  const speechSynthesis = {
    getVoices: () => voices,
    addEventListener: () => undefined,
    speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push({ text, lang }),
    cancel: () => said.push({ text: '', lang: '' }),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  // Chromium's own takes only voices of its own.
  class Utterance {
    constructor(readonly text: string) {}
  }
  Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
}

export function saidBy(page: Page): Promise<readonly { text: string; lang: string }[]> {
  return page.evaluate(
    () => (window as unknown as { said: readonly { text: string; lang: string }[] }).said,
  );
}

export function announcementsOf(page: Page): Promise<readonly HeardAnnouncement[]> {
  return page.evaluate(
    () => (window as unknown as { announced: readonly HeardAnnouncement[] }).announced,
  );
}
