import { call, Played } from './played-line.fixture';

describe('what is said by the way', () => {
  const READY = { id: 'r', announcement: { kind: 'get-ready', label: 'A009' } } as const;
  const PAUSE = { id: 'p', announcement: { kind: 'pause', windowId: 'A05' } } as const;

  it.each([
    ['get-ready', READY],
    ['pause', PAUSE],
  ])('breaks off a %s for a call, and does not take it up again', (_, said) => {
    const played = new Played();
    played.say(said, 100);
    expect(played.line.speaking?.id).toBe(said.id);
    played.see([call('A001', 200)], 200);
    expect(played.rest(200, 4_000)).toEqual(['A001']);
  });

  it('asks nobody to get ready while calls wait', () => {
    const played = new Played();
    played.see([call('A002', 10), call('A001', 0)], 100);
    played.say(READY, 200);
    expect(played.rest(200, 4_000)).toEqual(['A001', 'A002']);
  });

  it('asks nobody to get ready who has been called, or while another call came', () => {
    const played = new Played();
    played.say({ id: 's', announcement: { kind: 'sound-test' } }, 100);
    played.say(READY, 200);
    played.see([call('A001', 300)], 300);
    expect(played.rest(300, 4_000)).toEqual(['sound-test', 'A001']);
    played.see([call('A009', 9_000)], 9_000);
    played.say(READY, 9_100);
    played.see([call('A009', 9_000)], 9_200);
    expect(played.rest(9_200, 4_000)).toEqual(['A009']);
  });

  it('says a pause behind all calls, also those that come later', () => {
    const played = new Played();
    const first = call('A001', 0);
    played.see([first], 100);
    played.say(PAUSE, 200);
    played.see([call('A002', 300), first], 300);
    expect(played.rest(300, 4_000)).toEqual(['A001', 'A002', 'pause']);
  });

  it('says nothing by the way that has ceased to hold', () => {
    const played = new Played();
    played.see([call('A001', 0)], 100);
    played.seeAsides([PAUSE], ['p'], 200);
    expect(played.line.pending).toHaveLength(1);
    played.seeAsides([], [], 300);
    expect(played.rest(300, 4_000)).toEqual(['A001']);
  });

  it('is not made brief by pauses', () => {
    const played = new Played();
    for (const windowId of ['A1', 'A2', 'A3', 'A4', 'A5']) {
      played.say({ id: windowId, announcement: { kind: 'pause', windowId } }, 100);
    }
    played.see([call('A001', 200)], 200);
    expect(played.line.speaking).toMatchObject({ form: 'long', languages: ['cmn', 'yue'] });
  });
});
