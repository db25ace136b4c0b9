import type { RatingInvitation } from '@onewindow/contracts';
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

const OPENED = Date.parse('2026-03-02T01:00:00.000Z');
const invitation = (serviceId = 's1'): RatingInvitation => ({
  serviceId,
  label: 'A012',
  language: 'zh-Hans',
  openedAt: new Date(OPENED).toISOString(),
  closesAt: new Date(OPENED + 60_000).toISOString(),
});
const after = (seconds: number): PadMoment => ({
  hallMs: OPENED + seconds * 1_000,
  pageMs: 500 + seconds * 1_000,
});

function asking(): PadTurn {
  const turn = followInvitation(null, invitation(), after(1));
  if (!turn) throw new Error('The pad does not ask');
  return turn;
}

const phaseAt = (turn: PadTurn | null, seconds: number, asked: RatingInvitation | null) =>
  followInvitation(turn, asked, after(seconds))?.phase;

describe('a question at the pad', () => {
  it('rests until there is one', () => {
    expect(followInvitation(null, null, after(0))).toBeNull();
  });

  it('is open for a minute and then not rated', () => {
    expect(phaseAt(asking(), 59.9, invitation())).toBe('asking');
    const out = followInvitation(asking(), invitation(), after(60));
    expect(out?.phase).toBe('timed-out');
    expect(phaseAt(out, 62.9, invitation())).toBe('timed-out');
    expect(phaseAt(out, 63, invitation())).toBe('over');
  });

  it('is open for another minute when somebody asks for it, once', () => {
    const longer = extend(asking());
    expect(leftMs(longer, OPENED + 30_000)).toBe(90_000);
    expect(leftMs(extend(longer), OPENED + 30_000)).toBe(90_000);
    expect(phaseAt(longer, 119, invitation())).toBe('asking');
    expect(phaseAt(longer, 120, invitation())).toBe('timed-out');
  });

  it('is not asked when it was found too late', () => {
    expect(phaseAt(null, 61, invitation())).toBe('over');
  });

  it('is taken back without a word by a call, by a phone or by whoever is asked', () => {
    expect(phaseAt(asking(), 5, null)).toBe('over');
    const declined = decline(asking(), after(5));
    expect(phaseAt(declined, 6, invitation())).toBe('over');
  });

  it('gives way to the next one, whatever it is doing', () => {
    for (const turn of [asking(), send(asking(), after(2)), decline(asking(), after(2))]) {
      expect(followInvitation(turn, invitation('s2'), after(3))).toMatchObject({
        invitation: { serviceId: 's2' },
        phase: 'asking',
        extended: false,
      });
    }
  });
});

describe('a rating at the pad', () => {
  const sending = send(asking(), after(10));

  it('is waited for, whatever becomes of the question meanwhile', () => {
    expect(phaseAt(sending, 90, invitation())).toBe('sending');
    expect(phaseAt(sending, 90, null)).toBe('sending');
  });

  it('is thanked for, for three seconds', () => {
    const thanks = answered(sending, null, after(12));
    expect(phaseAt(thanks, 14.9, null)).toBe('thanks');
    expect(phaseAt(thanks, 15, null)).toBe('over');
  });

  it.each([
    ['ratings.already-rated', 'already-rated', 3],
    ['ratings.not-invited', 'lost', 8],
    ['request.expired', 'lost', 8],
    ['server.unexpected', 'lost', 8],
    [undefined, 'lost', 8],
  ] as const)('says honestly what became of it: %s', (code, phase, seconds) => {
    const told = answered(sending, code, after(12));
    expect(told.phase).toBe(phase);
    expect(phaseAt(told, 11.9 + seconds, null)).toBe(phase);
    expect(phaseAt(told, 12 + seconds, null)).toBe('over');
  });

  it('takes no more time and no refusal while it is under way', () => {
    expect(extend(sending)).toBe(sending);
    expect(decline(sending, after(11))).toBe(sending);
  });
});
