import type { HallEventType } from '@onewindow/contracts';
import { HALL, RatingStage } from './rating-stage';

interface Told {
  readonly type: HallEventType;
  readonly rooms: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What speaks of a rating: that it was asked for, that it was given, and how. */
const RATING_FACTS: readonly HallEventType[] = [
  'rating.invited',
  'rating.closed',
  'rating.received',
  'ticket.rated',
];
/** Where it may: the supervisor, the citizen's own ticket, the pad itself. */
const DISCREET_ROOM = /^(floor$|ticket:|pad:)/;

let stage: RatingStage;
beforeAll(async () => {
  stage = await RatingStage.open();
});
afterAll(() => stage.close());

async function toldAfter(seq: number): Promise<Told[]> {
  return stage.query<Told>(
    'SELECT type, rooms, payload FROM hall_event WHERE hall_id = $1 AND seq > $2 ORDER BY seq',
    [HALL, seq],
  );
}

async function latestSeq(): Promise<number> {
  const rows = await stage.query<{ seq: string }>('SELECT seq FROM hall_clock WHERE hall_id = $1', [
    HALL,
  ]);
  return Number(rows[0]!.seq);
}

/** One visit with a rating or without, and the next call. @returns what rooms of the clerk hear */
async function visit(rating: 'at the pad' | 'by phone' | 'none'): Promise<string[]> {
  const before = await latestSeq();
  const served = await stage.serve();
  const { serviceId } = served.invitation;
  if (rating === 'at the pad') await stage.pad.pad.rate({ serviceId, level: 1 });
  if (rating === 'by phone') await served.phone.citizen.rate({ level: 1, comment: '太慢' });
  await stage.callTheNext();
  const told = await toldAfter(before);
  return told
    .filter(({ rooms }) => rooms.some((room) => !DISCREET_ROOM.test(room)))
    .map(({ type, payload }) => `${type} ${Object.keys(payload).sort().join(' ')}`);
}

describe('whether and how somebody rated', () => {
  it('changes nothing in what the rooms of the window, queue, area and hall hear', async () => {
    const silent = await visit('none');
    expect(silent).toHaveLength(7);
    expect(await visit('at the pad')).toEqual(silent);
    expect(await visit('by phone')).toEqual(silent);
  });

  it('is told to supervisor, citizen and pad only', async () => {
    const told = await toldAfter(0);
    for (const { type, rooms } of told.filter(({ type }) => RATING_FACTS.includes(type))) {
      expect([type, rooms.filter((room) => !DISCREET_ROOM.test(room))]).toEqual([type, []]);
    }
    const everywhere = told.filter(({ type }) => !RATING_FACTS.includes(type));
    expect(JSON.stringify(everywhere)).not.toMatch(/rat(ed|ing)|level|comment/i);
  });

  it('leaves the level out of the pad and the phone, and the person out of the floor', async () => {
    const facts = (await toldAfter(0)).filter(({ type }) => RATING_FACTS.includes(type));
    expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(RATING_FACTS));
    for (const { type, payload } of facts) {
      const isFloor = type === 'rating.received';
      expect([type, 'level' in payload, 'ticketId' in payload || 'label' in payload]).toEqual([
        type,
        isFloor,
        !isFloor && type !== 'rating.closed',
      ]);
      expect(payload).not.toHaveProperty('comment');
    }
  });

  it('is in nothing the clerk can read', async () => {
    const served = await stage.serve();
    await stage.pad.pad.rate({ serviceId: served.invitation.serviceId, level: 2 });
    const { windowSession, tickets, snapshot } = stage.clerk;
    const read = await Promise.all([
      windowSession.current(HALL),
      tickets.get(HALL, served.ticketId),
      snapshot.read(HALL, ['hall', 'area:A1', 'queue:general', 'window:A01']),
    ]);
    expect(JSON.stringify(read)).not.toMatch(/rat(ed|ing|e)\b|level|invit/i);
  });
});
