import { DEFAULT_LINE_POLICY, isOffered, linePolicy } from './line-policy';

const rejoin = { rule: 'tail', n: 3, greatestCount: 1 } as const;
const recall = { gapSeconds: 30, greatestCount: 3 };

describe(linePolicy, () => {
  it('is the default where nobody has decided', () => {
    expect(linePolicy()).toEqual(DEFAULT_LINE_POLICY);
  });

  it('takes each rule from the nearest who decided it', () => {
    const ofHall = { recall, rejoin: { ...rejoin, rule: 'void' as const } };
    expect(linePolicy({ rejoin }, ofHall)).toEqual({ ...DEFAULT_LINE_POLICY, recall, rejoin });
  });

  it('lets a queue switch off what its hall has on, and the other way round', () => {
    expect(linePolicy({ kioskPerMinute: 0 }, { kioskPerMinute: 12 }).kioskPerMinute).toBe(0);
    expect(linePolicy({ personPerDay: 5 }, { personPerDay: 2 }).personPerDay).toBe(5);
    expect(linePolicy({ oneLiveTicket: false }, { oneLiveTicket: true }).oneLiveTicket).toBe(false);
    expect(linePolicy({ oneLiveTicket: true }, { oneLiveTicket: false }).oneLiveTicket).toBe(true);
    expect(linePolicy({}, { unprintedTickets: 'after-acknowledgement' }).unprintedTickets).toBe(
      'after-acknowledgement',
    );
    expect(linePolicy({}, { oneLiveTicket: false }).oneLiveTicket).toBe(false);
  });

  it('does not mix the bonuses of hall and queue: a class left out is switched off', () => {
    const ofQueue = { priorityBonusMinutes: { elder: 20, disabled: 20 } };
    const { priorityBonusMinutes } = linePolicy(ofQueue, {
      priorityBonusMinutes: { elder: 15, disabled: 15, pregnant: 15 },
    });
    expect(isOffered('elder', priorityBonusMinutes)).toBe(true);
    expect(isOffered('pregnant', priorityBonusMinutes)).toBe(false);
  });
});
