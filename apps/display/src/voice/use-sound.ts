import type { AudioState } from '@onewindow/contracts';
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { waitFor } from '../connection/wait-for';
import { audioReport, toldAudio } from './audio-report';
import { SoundOutput } from './sound-output';

/** Browsers may keep a page silent until somebody has touched it; signage players are set not to. */
const TOUCHES = ['pointerdown', 'keydown'] as const;
const CHECK_EVERY_MS = 60_000;
/** By then the chime of the test is ringing. */
const SOUNDS_WITHIN_MS = 250;
const TOLD_FOR_MS = 6_000;

/** What a board tells about its sound: nothing before the first look. */
export type SoundState = AudioState | 'unknown' | 'turned-on';

export interface Sound {
  readonly output: SoundOutput;
  readonly state: Readonly<ShallowRef<SoundState>>;
  /** Looks at once; after a change of the volume. */
  readonly check: () => Promise<void>;
  readonly turnOn: () => void;
}

/**
 * The loudspeaker of a page, looked after for as long as the page is open.
 *
 * @param test says something, so that whoever has turned the sound on hears that it is
 * @param isQuiet whether nothing is said at this hour
 */
export function useSound(test: () => void, isQuiet: () => boolean): Sound {
  const output = new SoundOutput();
  const state = shallowRef<SoundState>('unknown');
  let isGone = false;
  const tell = (found: AudioState, shown: SoundState = found): void => {
    if (isGone) return;
    state.value = shown;
    audioReport.state = toldAudio(found, isQuiet());
  };
  const check = async (): Promise<void> => {
    if (!isGone) tell(await output.check());
  };
  const tryOut = async (): Promise<void> => {
    await check();
    if (state.value !== 'ok') return;
    test();
    await waitFor(SOUNDS_WITHIN_MS);
    if (output.isSounding()) tell('ok', 'turned-on');
    else tell('blocked');
    await waitFor(TOLD_FOR_MS);
    await check();
  };
  // A press on the button is a touch of the page as well.
  let isTrying = false;
  const turnOn = (): void => {
    if (state.value !== 'blocked' || isTrying) return;
    isTrying = true;
    void tryOut().finally(() => (isTrying = false));
  };
  const stopLooking = lookAfter(output, turnOn, () => {
    if (!isTrying) void check();
  });
  void check();
  onScopeDispose(() => {
    isGone = true;
    stopLooking();
    audioReport.state = undefined;
    output.close();
  });
  return { output, state, check, turnOn };
}

/** @returns how to stop */
function lookAfter(output: SoundOutput, onTouch: () => void, look: () => void): () => void {
  for (const touch of TOUCHES) window.addEventListener(touch, onTouch);
  // A browser that has been slow to begin, or has lost its loudspeaker.
  output.context.onstatechange = look;
  const looking = setInterval(look, CHECK_EVERY_MS);
  return () => {
    for (const touch of TOUCHES) window.removeEventListener(touch, onTouch);
    clearInterval(looking);
  };
}
