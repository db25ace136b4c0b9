import { ApiRefusal, command, type Api } from '@onewindow/client';
import { computed, ref, shallowRef } from 'vue';
import {
  answered,
  decline,
  extend,
  followInvitation,
  leftMs,
  send,
  type PadMoment,
  type PadTurn,
} from './pad-turn';
import { usePadDraft } from './use-pad-draft';
import { usePadRoom, type PadPlace } from './use-pad-room';

/** The pad of one window: what it asks, how much time is left, and what becomes of a rating. */
export function useRatingPad(api: Pick<Api, 'pad'>, place: PadPlace) {
  const turn = shallowRef<PadTurn | null>(null);
  const { level, reasons, clear, requestFor } = usePadDraft();
  const secondsLeft = ref(0);
  const room = usePadRoom(place, (invitation, now) =>
    show(followInvitation(turn.value, invitation, now), now),
  );

  function show(next: PadTurn | null, { hallMs }: PadMoment): void {
    if (next?.invitation.serviceId !== turn.value?.invitation.serviceId) clear();
    turn.value = next;
    secondsLeft.value = next === null ? 0 : Math.ceil(leftMs(next, hallMs) / 1_000);
  }

  function change(how: (turn: PadTurn, now: PadMoment) => PadTurn): void {
    const now = room.now();
    if (turn.value !== null) show(how(turn.value, now), now);
  }

  async function submit(): Promise<void> {
    if (turn.value?.phase !== 'asking') return;
    const { serviceId } = turn.value.invitation;
    const request = requestFor(serviceId);
    if (request === null) return;
    change(send);
    const code = await codeOf(api, request);
    // The next person must not be told what became of a rating that is not theirs.
    change((latest, now) =>
      latest.invitation.serviceId === serviceId ? answered(latest, code, now) : latest,
    );
  }

  return {
    ...room,
    turn,
    level,
    reasons,
    secondsLeft,
    phase: computed(() => turn.value?.phase ?? 'over'),
    submit,
    extend: () => change(extend),
    decline: () => change(decline),
  };
}

/** Null for a rating that was taken; undefined when no answer came within the age of a command. */
async function codeOf(api: Pick<Api, 'pad'>, rating: Parameters<Api['pad']['rate']>[0]) {
  try {
    await api.pad.rate(rating, { command: command() });
    return null;
  } catch (error) {
    return error instanceof ApiRefusal ? error.code : undefined;
  }
}
