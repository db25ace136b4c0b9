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
