import type { NoticeOnBoards } from '@onewindow/contracts';
import { effectScope, nextTick, shallowRef } from 'vue';
import { SAY_AGAIN_MS, useEmergencyVoice } from './use-emergency-voice';

const FIRE: NoticeOnBoards = {
  id: 'n1',
  kind: 'emergency',
  emergency: 'fire',
  text: { zhHans: '发生火情', zhHant: null, en: null },
  areaIds: [],
  from: '2026-03-02T01:00:00.000Z',
  until: null,
};
const FAILURE: NoticeOnBoards = { ...FIRE, id: 'n2', emergency: 'system-failure' };
const OWN_WORDS: NoticeOnBoards = { ...FIRE, id: 'n3', emergency: null };

function listen() {
  const heard: string[] = [];
  const emergency = shallowRef<NoticeOnBoards | null>(null);
  const scope = effectScope();
  scope.run(() =>
    useEmergencyVoice(() => emergency.value, {
      sayLeave: (id) => heard.push(id),
      ring: () => heard.push('chime'),
      read: ({ zhHans }) => heard.push(zhHans),
    }),
  );
  const turnTo = async (next: NoticeOnBoards | null) => {
    emergency.value = next;
    await nextTick();
  };
  return { heard, turnTo, stop: () => scope.stop() };
}

describe(useEmergencyVoice, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks everybody to leave, again and again, until it is ended', async () => {
    const { heard, turnTo } = listen();
    await turnTo(FIRE);
    expect(heard).toEqual(['emergency n1 1']);
    jest.advanceTimersByTime(SAY_AGAIN_MS);
    await turnTo({ ...FIRE });
    expect(heard).toEqual(['emergency n1 1', 'emergency n1 2']);
    await turnTo(null);
    jest.advanceTimersByTime(5 * SAY_AGAIN_MS);
    expect(heard).toHaveLength(2);
  });

  it.each([FAILURE, OWN_WORDS])('rings and reads what the packs have no words for', async (one) => {
    const { heard, turnTo } = listen();
    await turnTo(one);
    expect(heard).toEqual(['chime', '发生火情']);
  });

  it('says another one at once, and nothing when the board is gone', async () => {
    const { heard, turnTo, stop } = listen();
    await turnTo(FAILURE);
    await turnTo(FIRE);
    expect(heard).toEqual(['chime', '发生火情', 'emergency n1 2']);
    stop();
    jest.advanceTimersByTime(5 * SAY_AGAIN_MS);
    expect(heard).toHaveLength(3);
  });
});
