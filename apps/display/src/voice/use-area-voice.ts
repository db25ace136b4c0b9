import type { LineRules, SeenCall } from '@onewindow/voice';
import type { LiveCall } from '@onewindow/contracts';
import { computed, onScopeDispose, watch } from 'vue';
import { seenForMs, type BoardTime } from '../calls/call-board';
import { useBoardSession } from '../connection/board-session';
import { waitFor } from '../connection/wait-for';
import { tellPage } from './announced-event';
import { areaRules, floorOf, isQuiet, spokenFor } from './area-rules';
import { AreaAsides, type AsidesPicture, type WantedAsides } from './area-asides';
import { AreaSpeaker } from './area-speaker';
import { chooseSpeech } from './speech/choose-speech';
import { ClipStore } from './speech/clip-store';
import type { Asking } from './until-had';
import { useChosenVoice, type ChosenVoice } from './use-chosen-voice';
import { useSound, type Sound } from './use-sound';

/** What a board shows. */
export interface AreaPicture extends AsidesPicture {
  /** Undefined before the board knows any. */
  readonly calls: readonly LiveCall[] | undefined;
}

/** The voice of an area, for as long as its board is shown. */
export function useAreaVoice(areaId: string, picture: () => AreaPicture): Sound {
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
  const { rules, wanted } = useLineRules(areaId, chosen, clips, () => picture().time);
  const see = useSight(areaId, wanted);

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
  watch(picture, (now) => speaker && see(speaker, now));
  onScopeDispose(() => speaker?.close());
  return sound;
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
): { readonly rules: () => LineRules; readonly wanted: () => WantedAsides } {
  const { directory } = useBoardSession();
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
      floor: floorOf(call.windowId, areaId, directory.value),
      language: spokenFor(call.language),
    }));
  };
}
