import type { NoticeOnBoards, NoticesRoomState } from '@onewindow/contracts';
import { hidesCalls, noticesFor, turnOf } from './board-notices';

const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const now = Date.parse(at('02:00'));

const CLOSING: NoticeOnBoards = {
  id: 'n1',
  kind: 'notice',
  emergency: null,
  text: { zhHans: '今日四点停止取号', zhHant: null, en: null },
  areaIds: [],
  from: at('01:00'),
  until: at('03:00'),
};
const IN_B3: NoticeOnBoards = { ...CLOSING, id: 'n2', areaIds: ['B3'] };
const LATER: NoticeOnBoards = { ...CLOSING, id: 'n3', from: at('02:01') };
const OVER: NoticeOnBoards = { ...CLOSING, id: 'n4', until: at('02:00') };
const FIRE: NoticeOnBoards = {
  ...CLOSING,
  id: 'n5',
  kind: 'emergency',
  emergency: 'fire',
  until: null,
};
const FAILURE: NoticeOnBoards = { ...FIRE, id: 'n6', emergency: 'system-failure', areaIds: ['B3'] };

const shownOn = (areaId: string | null, ...notices: readonly NoticeOnBoards[]) => {
  const room: NoticesRoomState = { kind: 'notices', notices };
  return noticesFor({ notices: room }, areaId, now);
};

describe(noticesFor, () => {
  it.each([
    ['B3', [CLOSING, IN_B3]],
    ['B4', [CLOSING]],
    [null, [CLOSING]],
  ])('shows on %s what is for it, between its times', (areaId, notices) => {
    expect(shownOn(areaId, CLOSING, IN_B3, LATER, OVER)).toEqual({ emergency: null, notices });
  });

  it.each([
    ['B3', FAILURE],
    ['B4', FIRE],
    [null, FIRE],
  ])('gives %s to the latest emergency there', (areaId, emergency) => {
    expect(shownOn(areaId, CLOSING, FIRE, FAILURE)).toEqual({ emergency, notices: [CLOSING] });
  });

  it('says nothing before the hall has', () => {
    expect(noticesFor({}, 'B3', now)).toEqual({ emergency: null, notices: [] });
  });
});

describe(hidesCalls, () => {
  it.each([
    ['fire', true],
    ['evacuation', true],
    [null, true],
    ['power-failure', false],
    ['system-failure', false],
  ] as const)('%s: %s', (emergency, hidden) => {
    expect(hidesCalls({ emergency })).toBe(hidden);
  });
});

describe(turnOf, () => {
  it.each([
    [0, 2, 0],
    [9_999, 2, 0],
    [10_000, 2, 1],
    [20_000, 2, 0],
    [50_000, 0, 0],
  ])('after %s ms of %s notices it is %s', (tickMs, count, turn) => {
    expect(turnOf(tickMs, count)).toBe(turn);
  });
});
