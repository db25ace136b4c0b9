import { EVACUATIONS, type NoticeOnBoards, type NoticeText } from '@onewindow/contracts';
import { onScopeDispose, watch } from 'vue';

/** Long enough for the sentence in every language, and short enough for whoever has just come in. */
export const SAY_AGAIN_MS = 20_000;

export interface EmergencyParts {
  /** What the packs have a clip of: that everybody is to leave. */
  readonly sayLeave: (id: string) => void;
  readonly ring: () => void;
  /** By a voice of the machine, if it has one. */
  readonly read: (text: NoticeText) => void;
}

/** Says an emergency of the board at once, and again for as long as it lasts. */
export function useEmergencyVoice(
  emergency: () => NoticeOnBoards | null,
  { sayLeave, ring, read }: EmergencyParts,
): void {
  let times = 0;
  let repeating: ReturnType<typeof setInterval> | undefined;
  const say = (notice: NoticeOnBoards): void => {
    times += 1;
    if (sendsOut(notice)) return sayLeave(`emergency ${notice.id} ${times}`);
    ring();
    read(notice.text);
  };
  watch(
    () => emergency()?.id,
    () => {
      clearInterval(repeating);
      const notice = emergency();
      if (notice === null) return;
      say(notice);
      repeating = setInterval(() => say(notice), SAY_AGAIN_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearInterval(repeating));
}

/** Words of one's own may ask people to stay; the clip would send them out. */
function sendsOut({ emergency }: NoticeOnBoards): boolean {
  return emergency !== null && EVACUATIONS.includes(emergency);
}
