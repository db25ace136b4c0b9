import type { AreaVoice, LineRules, SeenCall } from '@onewindow/voice';
import type { LiveCall, NoticeOnBoards } from '@onewindow/contracts';
import {
  computed,
  onScopeDispose,
  shallowRef,
  watch,
  type ComputedRef,
  type ShallowRef,
} from 'vue';
import { seenForMs, type BoardTime } from '../calls/call-board';
import { useBoardSession } from '../connection/board-session';
import { waitFor } from '../connection/wait-for';
import { hidesCalls } from '../notices/board-notices';
import { tellPage } from './announced-event';
import { areaRules, floorOf, isQuiet, spokenFor } from './area-rules';
import { AreaAsides, type AsidesPicture, type WantedAsides } from './area-asides';
import { AreaSpeaker } from './area-speaker';
import type { SoundOutput } from './sound-output';
import { BrowserSpeech } from './speech/browser-speech';
import { chosenSpeech } from './speech/chosen-speech';
import { ClipSpeech } from './speech/clip-speech';
import { ClipStore } from './speech/clip-store';
import { EngineSpeech } from './speech/engine-speech';
import { sayLocally } from './speech/local-speech';
import type { SpeechAdapter } from './speech/speech-adapter';
import type { Asking } from './until-had';
import { useEmergencyVoice } from './use-emergency-voice';
import { useLoadedClips } from './use-loaded-clips';
import { useSound, type Sound } from './use-sound';

type Voice = Readonly<ShallowRef<AreaVoice | undefined>>;

/** What a board shows. */
export interface AreaPicture extends AsidesPicture {
  /** Undefined before the board knows any. */
  readonly calls: readonly LiveCall[] | undefined;
  /** The same of how the area speaks. */
  readonly voice: AreaVoice | undefined;
  readonly emergency: NoticeOnBoards | null;
}

/** The voice of an area, for as long as its board is shown. */
export function useAreaVoice(areaId: string, picture: () => AreaPicture): Sound {
  let tests = 0;
  const test = (): void => {
    tests += 1;
    speaker.say({ id: `sound-test ${tests}`, announcement: { kind: 'sound-test' } });
  };
  const sound = useSound(test, () => rules().isQuiet);
  const { output } = sound;
  const clips = new ClipStore(useAsking(), (bytes) => output.context.decodeAudioData(bytes));
  const voice = useLatestVoice(() => picture().voice);
  const { rules, wanted } = useLineRules(areaId, voice, clips, () => picture().time);
  const volume = useVolume(voice);
  const speaker = new AreaSpeaker({
    adapter: useSpeech(voice, volume, output, clips),
    ring: () => output.ring(),
    pause: waitFor,
    now: () => performance.now(),
    rules,
    onAnnounced: tellPage,
  });
  watch(volume, (share) => {
    output.setVolume(share);
    void sound.check();
  });
  const see = useSight(areaId, wanted);
  watch(picture, (now) => see(speaker, now));
  // Nothing can be said before the hall has told what speaks here.
  useEmergencyVoice(() => (voice.value === undefined ? null : picture().emergency), {
    sayLeave: (id) => speaker.say({ id, announcement: { kind: 'emergency' } }),
    ring: () => output.ring(),
    read: sayLocally,
  });
  onScopeDispose(() => speaker.close());
  return sound;
}

/** The same object for as long as it says the same, however often the board is looked at. */
function useLatestVoice(told: () => AreaVoice | undefined): Voice {
  const voice = shallowRef(told());
  watch(told, (now) => {
    if (now !== undefined) voice.value = now;
  });
  return voice;
}

/** What is chosen for the area, turned down by what the hall orders of this board. */
function useVolume(voice: Voice): ComputedRef<number> {
  const { device } = useBoardSession();
  return computed(() => (voice.value?.volume ?? 0) * (device.value.orders.volumePercent / 100));
}

function useSpeech(
  voice: Voice,
  volume: ComputedRef<number>,
  output: SoundOutput,
  clips: ClipStore,
): SpeechAdapter {
  const adapters = {
    clips: new ClipSpeech(output, clips),
    'http-tts': new EngineSpeech(output, '/speech'),
    browser: new BrowserSpeech(() => volume.value),
  };
  return chosenSpeech(adapters, () => voice.value ?? { speech: 'clips' });
}

function useAsking(): Asking {
  let isGone = false;
  onScopeDispose(() => (isGone = true));
  return { fetch: (url) => fetch(url), pause: waitFor, stopped: () => isGone };
}

/** What the area says, at this moment. */
function useLineRules(
  areaId: string,
  voice: Voice,
  clips: ClipStore,
  time: () => BoardTime,
): { readonly rules: () => LineRules; readonly wanted: () => WantedAsides } {
  const { directory } = useBoardSession();
  const { loaded } = useLoadedClips(() => voice.value, clips);
  const planned = computed(() => {
    // How long words are is known with the packs.
    void loaded.value;
    const durationMs = clips.durationMs.bind(clips);
    return voice.value && areaRules(areaId, voice.value, directory.value, durationMs);
  });
  const rules = (): LineRules => ({
    ...(planned.value ?? { languages: [], form: 'long' }),
    isQuiet:
      voice.value !== undefined &&
      isQuiet(voice.value, time().nowMs, directory.value?.hall.timeZone),
  });
  const wanted = (): WantedAsides => ({
    // Before the building is known, nobody can tell whether there is time for it.
    getReady: directory.value !== null && (planned.value?.getReady ?? false),
    pause: voice.value?.pause ?? false,
  });
  return { rules, wanted };
}

/** Shows the speaker the board: first its calls, since nothing else may keep them waiting. */
function useSight(areaId: string, wanted: () => WantedAsides) {
  const seen = useSeenCalls(areaId);
  const asides = new AreaAsides();
  return (speaker: AreaSpeaker, picture: AreaPicture): void => {
    if (picture.calls === undefined) return;
    // A call the screen does not show is not said either.
    if (picture.emergency !== null && hidesCalls(picture.emergency)) return speaker.see([]);
    speaker.see(seen(picture.calls, picture.time));
    speaker.seeAsides(asides.see(picture, wanted()));
  };
}

/** Puts calls on the clock of the line, which counts real time, also in a replay. */
function useSeenCalls(areaId: string) {
  const { directory } = useBoardSession();
  return (calls: readonly LiveCall[], time: BoardTime): readonly SeenCall[] => {
    const nowMs = performance.now();
    return calls.map((call) => ({
      ...call,
      calledAtMs: nowMs - seenForMs(call, time),
      hallAtMs: Date.parse(call.calledAt),
      floor: floorOf(call.windowId, areaId, directory.value),
      language: spokenFor(call.language),
    }));
  };
}
