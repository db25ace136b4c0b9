import fc from 'fast-check';
import { compareOrder } from '../order/compare-order';
import { aTicket } from '../ticket/ticket.fixture';
import type { Ticket } from '../ticket/ticket';
import { MINUTE_MS } from '../time';
import { at } from '../time.fixture';
import { rank } from './rank';
import type { WindowSkill } from './window-skill';

const general: WindowSkill = { queueId: 'A-ZH', level: 1, penaltyMinutes: 0 };
const opening: WindowSkill = { queueId: 'A-KB', level: 2, penaltyMinutes: 5 };
const A01 = { id: 'A01', areaId: 'R1' };
const now = at('09:30');

function rankedIds(
  candidates: readonly Ticket[],
  skills: readonly WindowSkill[],
  instant = now,
): readonly string[] {
  return rank(candidates, skills, A01, instant).map(({ ticket }) => ticket.id);
}

describe('rank', () => {
  it('chooses across all queues of the window, each with its penalty', () => {
    const candidates = [
      aTicket({ id: 'general', dueAt: at('09:15') }),
      aTicket({ id: 'opening, due earlier', queueId: 'A-KB', dueAt: at('09:12') }),
      aTicket({ id: 'opening, long due', queueId: 'A-KB', dueAt: at('09:09') }),
    ];
    expect(rank(candidates, [general, opening], A01, now)).toMatchObject([
      { ticket: { id: 'opening, long due' }, skill: opening, score: at('09:14') },
      { ticket: { id: 'general' }, skill: general, score: at('09:15') },
      { ticket: { id: 'opening, due earlier' }, skill: opening, score: at('09:17') },
    ]);
  });

  it('lets a green-channel window call its people first', () => {
    const greenChannel = { ...general, preferenceMinutes: { elder: 10 } };
    const candidates = [
      aTicket({ id: 'ordinary', dueAt: at('09:15') }),
      aTicket({ id: 'veteran', dueAt: at('09:16'), priorityClass: 'veteran' }),
      aTicket({ id: 'elder', dueAt: at('09:24'), priorityClass: 'elder' }),
    ];
    expect(rankedIds(candidates, [greenChannel])).toEqual(['elder', 'ordinary', 'veteran']);
    expect(rankedIds(candidates, [general])).toEqual(['ordinary', 'veteran', 'elder']);
  });

  it('never lets a reserved or withheld head hide the ticket behind it', () => {
    const heads = [
      aTicket({
        id: 'reserved',
        dueAt: at('09:00'),
        reservedWindowId: 'A02',
        reservedUntil: at('09:40'),
      }),
      aTicket({ id: 'cooling down', dueAt: at('09:01'), eligibleAt: at('09:40') }),
      aTicket({ id: 'unprinted', dueAt: at('09:02'), callable: false }),
      aTicket({ id: 'combined', dueAt: at('09:03'), requiredQueueIds: ['A-ZH', 'A-KB'] }),
    ];
    const behind = aTicket({ id: 'behind', dueAt: at('09:15') });
    expect(rankedIds([...heads, behind], [general])).toEqual(['behind']);
    expect(rankedIds([...heads, behind], [general, opening], at('09:40'))).toEqual([
      'reserved',
      'cooling down',
      'combined',
      'behind',
    ]);
  });

  it('takes a loan for its interval only, and by the better of two skills', () => {
    const loan = { ...opening, validFrom: at('09:00'), validUntil: at('10:00') };
    const ticket = aTicket({ queueId: 'A-KB' });
    expect(rankedIds([ticket], [general, loan], at('08:59'))).toEqual([]);
    expect(rankedIds([ticket], [general, loan], at('09:00'))).toEqual(['t1']);
    expect(rankedIds([ticket], [general, loan], at('10:00'))).toEqual([]);

    const better = { ...loan, penaltyMinutes: 1 };
    expect(rank([ticket], [loan, better], A01, now)).toMatchObject([{ skill: better }]);
  });

  it('takes only the kinds of item a limited skill names', () => {
    const limited = { ...general, itemKinds: ['公共服务', '行政确认'] };
    const candidates = [
      aTicket({ id: 'one kind', itemKinds: ['公共服务'] }),
      aTicket({ id: 'a kind too many', itemKinds: ['公共服务', '行政许可'] }),
      aTicket({ id: 'kinds unknown' }),
    ];
    expect(rankedIds(candidates, [limited])).toEqual(['one kind']);
    expect(rankedIds(candidates, [limited, general])).toHaveLength(3);
  });

  it('breaks ties by rank, then sequence, then id', () => {
    const candidates = [
      aTicket({ id: 'returned', rank: 1, sequence: 1 }),
      aTicket({ id: 'b', sequence: 7 }),
      aTicket({ id: 'a', sequence: 7 }),
      aTicket({ id: 'earlier', sequence: 3 }),
    ];
    expect(rankedIds(candidates, [general])).toEqual(['earlier', 'a', 'b', 'returned']);
    expect(rankedIds([...candidates].reverse(), [general])).toEqual([
      'earlier',
      'a',
      'b',
      'returned',
    ]);
  });
});

describe('how far dispatch lets a ticket overtake', () => {
  const tickets = fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        queueId: fc.constantFrom('A-ZH', 'A-KB'),
        dueAt: fc.integer({ min: 0, max: 60 }).map((minute) => minute * MINUTE_MS),
        rank: fc.integer({ min: 0, max: 1 }),
        sequence: fc.integer({ min: 1, max: 99 }),
        priorityClass: fc.constantFrom('elder' as const, undefined),
      }),
      { selector: ({ sequence }) => sequence, maxLength: 12 },
    )
    .map((facts) => facts.map((fact) => aTicket({ ...fact, requiredQueueIds: [fact.queueId] })));
  const minutes = fc.integer({ min: 0, max: 30 });

  it('without a preference every queue keeps its own order', () => {
    fc.assert(
      fc.property(tickets, minutes, (candidates, penaltyMinutes) => {
        const ranked = rank(candidates, [general, { ...opening, penaltyMinutes }], A01, now);
        for (const queueId of ['A-ZH', 'A-KB']) {
          const line = ranked.map(({ ticket }) => ticket).filter((t) => t.queueId === queueId);
          expect(line).toEqual([...line].sort(compareOrder));
        }
      }),
    );
  });

  it('is at most the difference of the penalties plus the preference', () => {
    fc.assert(
      fc.property(tickets, minutes, minutes, (candidates, penaltyMinutes, elder) => {
        const skills = [
          { ...general, preferenceMinutes: { elder } },
          { ...opening, penaltyMinutes, preferenceMinutes: { elder } },
        ];
        const [first, ...behind] = rank(candidates, skills, A01, now);
        if (!first) return;
        for (const { ticket, skill } of behind) {
          const penaltyMs = (skill.penaltyMinutes - first.skill.penaltyMinutes) * MINUTE_MS;
          const preferenceMs = first.ticket.priorityClass ? elder * MINUTE_MS : 0;
          expect(first.ticket.dueAt - ticket.dueAt).toBeLessThanOrEqual(penaltyMs + preferenceMs);
        }
      }),
    );
  });
});
