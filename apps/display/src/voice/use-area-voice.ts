import type { LineRules, SeenCall } from '@onewindow/voice';
import type { LiveCall, NoticeOnBoards } from '@onewindow/contracts';
import { computed, onScopeDispose, watch } from 'vue';
import { seenForMs, type BoardTime } from '../calls/call-board';
import { useBoardSession } from '../connection/board-session';
import { waitFor } from '../connection/wait-for';
import { hidesCalls } from '../notices/board-notices';
import { tellPage } from './announced-event';
import { areaRules, floorOf, isQuiet, spokenFor } from './area-rules';
import { AreaSpeaker } from './area-speaker';
import { chooseSpeech } from './speech/choose-speech';
import { ClipStore } from './speech/clip-store';
import { sayLocally } from './speech/local-speech';
import type { Asking } from './until-had';
import { useChosenVoice, type ChosenVoice } from './use-chosen-voice';
import { useEmergencyVoice } from './use-emergency-voice';
import { useSound, type Sound } from './use-sound';

/** What a board shows of its calls. */
export interface CallsPicture {
  /** Undefined before the board knows any. */
  readonly calls: readonly LiveCall[] | undefined;
  readonly time: BoardTime;
  readonly emergency: NoticeOnBoards | null;
}

/** The voice of an area, for as long as its board is shown. */
export function useAreaVoice(areaId: string, picture: () => CallsPicture): Sound {
  const { device } = useBoardSession();
  const asking = useAsking();
  let speaker: AreaSpeaker | undefined;
  let tests = 0;
  const sound = useSound(() => {
    tests += 1;
    speaker?.say({ id: `sound-test ${tests}`, announcement: { kind: 'sound-test' } });
  });
  const { output } = sound;
  const clips = new ClipStore(asking, (bytes) => output.context.decodeAudioData(bytes));
  const chosen = useChosenVoice(areaId, clips, asking);
  const rules = useLineRules(areaId, chosen, clips, () => picture().time);

  watch(chosen.voice, (voice) => {
    if (voice === undefined || asking.stopped()) return;
    speaker = new AreaSpeaker({
      adapter: chooseSpeech(voice, output, clips),
      ring: () => output.ring(),
      pause: waitFor,
      now: () => performance.now(),
      rules,
      onAnnounced: tellPage,
    });
  });
  // What the settings say of the area, turned down by what the hall orders of this board.
  watch(
    () => (chosen.voice.value?.volume ?? 0) * (device.value.orders.volumePercent / 100),
    (volume) => {
      output.setVolume(volume);
      void sound.check();
    },
  );
  usePicture(areaId, picture, output, { voice: chosen.voice, speaker: () => speaker });
  onScopeDispose(() => speaker?.close());
  return sound;
}

/** What the board shows is what is said: its calls, or the emergency in their place. */
function usePicture(
  areaId: string,
  picture: () => CallsPicture,
  output: Sound['output'],
  { voice, speaker }: Pick<ChosenVoice, 'voice'> & { speaker: () => AreaSpeaker | undefined },
): void {
  const seen = useSeenCalls(areaId);
  watch(picture, ({ calls, time, emergency }) => {
    // A call the screen does not show is not said either.
    const shown = emergency !== null && hidesCalls(emergency) ? [] : calls;
    if (shown !== undefined) speaker()?.see(seen(shown, time));
  });
  // Nothing can be said before the hall has told what speaks here.
  const emergency = () => (voice.value === undefined ? null : picture().emergency);
  useEmergencyVoice(emergency, {
    sayLeave: (id) => speaker()?.say({ id, announcement: { kind: 'emergency' } }),
    ring: () => output.ring(),
    read: sayLocally,
  });
}

function useAsking(): Asking {
  let isGone = false;
  onScopeDispose(() => (isGone = true));
  return { fetch: (url) => fetch(url), pause: waitFor, stopped: () => isGone };
}

/** What the area says, at this moment. */
function useLineRules(
  areaId: string,
  { voice, loaded }: ChosenVoice,
  clips: ClipStore,
  time: () => BoardTime,
): () => LineRules {
  const { directory } = useBoardSession();
  const planned = computed(() => {
    // How long words are is known with the packs.
    void loaded.value;
    const durationMs = clips.durationMs.bind(clips);
    return voice.value && areaRules(areaId, voice.value, directory.value, durationMs);
  });
  return () => {
    const timeZone = directory.value?.hall.timeZone;
    return {
      ...(planned.value ?? { languages: [], form: 'long' }),
      isQuiet: voice.value !== undefined && isQuiet(voice.value, time().nowMs, timeZone),
    };
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
      floor: floorOf(call.windowId, areaId, directory.value),
      language: spokenFor(call.language),
    }));
  };
}
