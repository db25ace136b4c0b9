import { command, type Command } from '@onewindow/client';
import { RATING_EXTENSION_SECONDS, RATING_INVITATION_SECONDS } from '@onewindow/contracts';
import { aDevice } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { HALL, RatingStage, type Served } from './rating-stage';

const ASKED_SECONDS = RATING_INVITATION_SECONDS + RATING_EXTENSION_SECONDS;

let stage: RatingStage;
beforeAll(async () => {
  stage = await RatingStage.open();
});
afterAll(() => stage.close());

/** A touch so long ago. */
function touched(secondsAgo: number): Command {
  return { ...command(), ageMs: () => secondsAgo * 1_000 };
}

const rate = ({ invitation: { serviceId } }: Served, pressed?: Command) =>
  stage.pad.pad.rate({ serviceId, level: 4 }, pressed && { command: pressed });

describe('a completed service', () => {
  it('is asked about at the pad of its window, in the language of the ticket, for a minute', async () => {
    const { invitation } = await stage.serve();
    const { openedAt, closesAt } = invitation;
    expect(invitation).toMatchObject({ label: expect.stringMatching(/^A\d+$/), language: 'en' });
    expect(Date.parse(closesAt) - Date.parse(openedAt)).toBe(60_000);
  });

  it('is rated there, and the phone is told', async () => {
    const served = await stage.serve();
    expect(await rate(served)).toMatchObject({ level: 4 });
    expect(await stage.ratings(served.ticketId)).toEqual([
      { level: 4, labels: [], channel: 'PAD', comment: null },
    ]);
    expect(await stage.asked()).toBeNull();
    const events = await stage.query(
      `SELECT type, rooms, payload - 'windowId' - 'queueId' AS payload FROM hall_event
       ORDER BY seq DESC LIMIT 3`,
    );
    const { ticketId, invitation } = served;
    expect(events).toEqual([
      { type: 'rating.received', rooms: ['floor'], payload: { level: 4 } },
      { type: 'ticket.rated', rooms: [`ticket:${ticketId}`], payload: { ticketId } },
      {
        type: 'rating.closed',
        rooms: ['pad:A01'],
        payload: { serviceId: invitation.serviceId, reason: 'rated' },
      },
    ]);
  });

  it('is rated once under one key, however often the pad repeats it', async () => {
    const served = await stage.serve();
    const press = command();
    const first = await rate(served, press);
    expect(await rate(served, press)).toEqual(first);
    expect(await stage.ratings(served.ticketId)).toHaveLength(1);
  });
});

describe('reasons', () => {
  it('are kept with the level, in the order they were given', async () => {
    const { ticketId, invitation, phone } = await stage.serve();
    const { serviceId } = invitation;
    await stage.pad.pad.rate({ serviceId, level: 2, labels: ['214', '212'] });
    expect(await stage.ratings(ticketId)).toMatchObject([{ level: 2, labels: ['214', '212'] }]);
    expect(await refusalOf(phone.citizen.rate({ level: 5 }))).toBe('ratings.already-rated');
  });

  it.each([
    ['of another level', ['510'], 'ratings.unknown-label'],
    ['that are retired', ['205'], 'ratings.unknown-label'],
    ['named twice', ['207', '207'], 'ratings.unknown-label'],
    ['that are no codes', ['rude'], 'request.malformed'],
  ])('%s are refused, and the pad still asks', async (_, labels, code) => {
    const { ticketId, invitation, phone } = await stage.serve();
    const { serviceId } = invitation;
    expect(await refusalOf(stage.pad.pad.rate({ serviceId, level: 2, labels }))).toBe(code);
    expect(await refusalOf(phone.citizen.rate({ level: 2, labels }))).toBe(code);
    expect(await stage.ratings(ticketId)).toEqual([]);
    expect(await stage.asked()).toEqual(invitation);
  });
});

describe('pad and phone together count once', () => {
  it('when the pad is first', async () => {
    const served = await stage.serve();
    await rate(served);
    expect(await refusalOf(served.phone.citizen.rate({ level: 1 }))).toBe('ratings.already-rated');
    expect(await stage.ratings(served.ticketId)).toMatchObject([{ level: 4, channel: 'PAD' }]);
  });

  it('when the phone is first, and the pad closes', async () => {
    const served = await stage.serve();
    await served.phone.citizen.rate({ level: 1 });
    expect(await stage.asked()).toBeNull();
    expect(await refusalOf(rate(served))).toBe('ratings.already-rated');
    expect(await refusalOf(rate(served, touched(30)))).toBe('ratings.already-rated');
    expect(await stage.ratings(served.ticketId)).toMatchObject([{ level: 1, channel: 'QR' }]);
  });

  it('when both come at the same moment', async () => {
    for (let round = 0; round < 12; round += 1) {
      const served = await stage.serve();
      const answers = await Promise.all([
        refusalOf(rate(served)),
        refusalOf(served.phone.citizen.rate({ level: 1 })),
      ]);
      expect(answers.sort()).toEqual(['no refusal', 'ratings.already-rated']);
      expect(await stage.ratings(served.ticketId)).toHaveLength(1);
      expect(await stage.asked()).toBeNull();
    }
  });
});

describe('the next call', () => {
  it('comes at once and closes the pad', async () => {
    const served = await stage.serve();
    await stage.callTheNext();
    expect(await stage.asked()).toBeNull();
    await stage.letPass(3);
    expect(await refusalOf(rate(served))).toBe('ratings.not-invited');
    expect(await stage.ratings(served.ticketId)).toEqual([]);
    expect(await served.phone.citizen.rate({ level: 3 })).toMatchObject({ level: 3 });
  });

  it('outruns no rating that was touched before it', async () => {
    const onItsWay = await stage.serve();
    await stage.callTheNext();
    await rate(onItsWay);
    const cutOff = await stage.serve();
    await stage.letPass(5);
    await stage.callTheNext();
    await stage.letPass(20);
    await rate(cutOff, touched(24));
    expect(await stage.ratings(cutOff.ticketId)).toMatchObject([{ channel: 'PAD' }]);
  });

  it('leaves the question open when nobody waits', async () => {
    await stage.serve();
    expect(await stage.clerk.windowSession.callNext(HALL)).toEqual({ ticket: null, reason: null });
    expect(await stage.asked()).not.toBeNull();
  });
});

describe('a rating that is not invited', () => {
  it('comes too late, unless it was touched in time', async () => {
    const served = await stage.serve();
    await stage.letPass(ASKED_SECONDS + 1);
    expect(await refusalOf(rate(served))).toBe('ratings.not-invited');
    expect(await rate(served, touched(20))).toMatchObject({ level: 4 });
  });

  it('comes from the pad of another window or of none', async () => {
    const { invitation, ticketId } = await stage.serve();
    const request = { serviceId: invitation.serviceId, level: 5 } as const;
    const homeless = await aDevice(stage.running, HALL, 'rating-pad');
    for (const api of [stage.otherPad, homeless]) {
      expect(await refusalOf(api.pad.rate(request))).toBe('ratings.not-invited');
    }
    expect(await stage.ratings(ticketId)).toEqual([]);
  });

  it('speaks of an earlier service, or of none at all', async () => {
    const earlier = await stage.serve();
    await stage.serve();
    expect(await refusalOf(rate(earlier))).toBe('ratings.not-invited');
    const nothing = { serviceId: '00000000-0000-4000-8000-00000000000f', level: 5 } as const;
    expect(await refusalOf(stage.pad.pad.rate(nothing))).toBe('ratings.not-invited');
  });
});
