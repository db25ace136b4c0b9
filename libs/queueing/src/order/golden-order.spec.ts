import { at } from '../time.fixture';
import { compareOrder, type OrderFacts } from './compare-order';
import { dueAt, type Arrival } from './due-at';
import { DEFAULT_ORDER_POLICY } from './order-policy';

interface Line {
  readonly label: string;
  readonly due: string;
  readonly arrival: Arrival;
}

function order(lines: readonly Line[]): readonly string[] {
  return lines
    .map(({ label, arrival }, index) => {
      const place: OrderFacts = {
        dueAt: dueAt(arrival, DEFAULT_ORDER_POLICY),
        rank: 0,
        sequence: index + 1,
      };
      return { label, ...place };
    })
    .sort(compareOrder)
    .map(({ label }) => label);
}

const walkIn = (wallClock: string): Arrival => ({ kind: 'walk-in', issuedAt: at(wallClock) });
const elder = (wallClock: string): Arrival => ({
  kind: 'walk-in',
  issuedAt: at(wallClock),
  priorityClass: 'elder',
});
const booking = (slot: string, checkIn: string): Arrival => ({
  kind: 'booking',
  slotStartAt: at(slot),
  checkedInAt: at(checkIn),
});

// One line at 09:30, everybody still waiting; due times worked out by hand with the default policy.
const MORNING: readonly Line[] = [
  { label: 'A001 first walk-in', due: '09:15', arrival: walkIn('09:00') },
  { label: 'A002 walk-in', due: '09:20', arrival: walkIn('09:05') },
  { label: 'A003 elder, 12 min after A001', due: '09:12', arrival: elder('09:12') },
  { label: 'A004 elder, 16 min after A001', due: '09:16', arrival: elder('09:16') },
  {
    label: 'A005 second leg',
    due: '09:23',
    arrival: { kind: 'next-leg', legStartAt: at('09:18') },
  },
  { label: 'A006 booked 09:30, early', due: '09:00', arrival: booking('09:30', '09:20') },
  { label: 'A007 booked 09:00, 20 min late', due: '09:35', arrival: booking('09:00', '09:20') },
  { label: 'A008 booked 09:10, within grace', due: '08:40', arrival: booking('09:10', '09:25') },
  { label: 'A009 last walk-in', due: '09:43', arrival: walkIn('09:28') },
];

describe('a morning worked out by hand', () => {
  it.each(MORNING)('$label is due at $due', ({ arrival, due }) => {
    expect(dueAt(arrival, DEFAULT_ORDER_POLICY)).toBe(at(due));
  });

  it('is called in the order of due times', () => {
    expect(order(MORNING)).toEqual([
      'A008 booked 09:10, within grace',
      'A006 booked 09:30, early',
      'A003 elder, 12 min after A001',
      'A001 first walk-in',
      'A004 elder, 16 min after A001',
      'A002 walk-in',
      'A005 second leg',
      'A007 booked 09:00, 20 min late',
      'A009 last walk-in',
    ]);
  });

  it('calls walk-ins of the same instant by their numbers', () => {
    const together = ['A010', 'A011', 'A012'].map((label) => ({
      label,
      due: '09:15',
      arrival: walkIn('09:00'),
    }));
    expect(order(together)).toEqual(['A010', 'A011', 'A012']);
  });

  it('puts a ticket that came back just behind the one it shares a due time with', () => {
    const third: OrderFacts = { dueAt: at('09:20'), rank: 0, sequence: 2 };
    const returned: OrderFacts = { dueAt: at('09:20'), rank: 1, sequence: 1 };
    const fourth: OrderFacts = { dueAt: at('09:21'), rank: 0, sequence: 3 };
    expect([fourth, returned, third].sort(compareOrder)).toEqual([third, returned, fourth]);
  });
});

describe('starvation', () => {
  it('a walk-in is passed by no elder once its bonus has run out, however many come', () => {
    const patient: Line = { label: 'patient', due: '09:15', arrival: walkIn('09:00') };
    const elders = Array.from({ length: 60 }, (_, minute) => {
      const wallClock = `09:${String(minute).padStart(2, '0')}`;
      return { label: wallClock, due: wallClock, arrival: elder(wallClock) };
    });
    // 09:00 … 09:14 are due before 09:15; the elder of 09:15 has the later number.
    expect(order([patient, ...elders]).indexOf('patient')).toBe(15);
  });
});
