import { composeAnnouncement } from '../sentence/compose-announcement';
import { BREATH_MS } from '../sentence/vocabulary';
import { CHIME_MS, LANGUAGE_GAP_MS, timesOf } from './utterance-times';

const CALL = { kind: 'call', label: 'A01', windowId: '5' } as const;
const mandarin = composeAnnouncement(CALL, 'cmn', 'short');
const english = composeAnnouncement(CALL, 'en', 'short');

describe(timesOf, () => {
  it('puts every word where the one before has ended', () => {
    const { starts, endMs } = timesOf([mandarin], false, (_, token) => token.length * 10);
    expect(starts).toEqual([
      { language: 'cmn', token: 'letter-A', atMs: 0 },
      { language: 'cmn', token: 'digit-0', atMs: 80 },
      { language: 'cmn', token: 'yao', atMs: 150 },
      { language: 'cmn', token: 'digit-5', atMs: 180 + BREATH_MS },
      { language: 'cmn', token: 'window', atMs: 250 + BREATH_MS },
    ]);
    expect(endMs).toBe(310 + BREATH_MS);
  });

  it('begins behind the chime, and with the next language after a pause', () => {
    const { starts, endMs } = timesOf([mandarin, english], true, () => 100);
    expect(starts[0]?.atMs).toBe(CHIME_MS);
    const first = starts.find(({ language }) => language === 'en');
    expect(first?.atMs).toBe(CHIME_MS + 500 + BREATH_MS + LANGUAGE_GAP_MS);
    expect(endMs).toBe(CHIME_MS + 1_000 + 2 * BREATH_MS + LANGUAGE_GAP_MS);
  });

  it('is over at once when there is nothing to say', () => {
    expect(timesOf([], false, () => 100)).toEqual({ starts: [], endMs: 0 });
  });
});
