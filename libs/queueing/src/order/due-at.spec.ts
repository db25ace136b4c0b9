import { at } from '../time.fixture';
import { dueAt } from './due-at';
import { DEFAULT_ORDER_POLICY as policy } from './order-policy';

describe('dueAt', () => {
  it('of a walk-in is its issue + target', () => {
    expect(dueAt({ kind: 'walk-in', issuedAt: at('09:00') }, policy)).toBe(at('09:15'));
  });

  it('of a priority class is earlier by the bonus of the class', () => {
    const elder = { kind: 'walk-in', issuedAt: at('09:00'), priorityClass: 'elder' } as const;
    expect(dueAt(elder, policy)).toBe(at('09:00'));
    expect(dueAt(elder, { ...policy, priorityBonusMinutes: { elder: 5 } })).toBe(at('09:10'));
    expect(dueAt(elder, { ...policy, priorityBonusMinutes: {} })).toBe(at('09:15'));
  });

  it('of a booking is its slot − lead, early or up to the end of the grace', () => {
    for (const checkedInAt of [at('09:10'), at('10:00'), at('10:15')]) {
      const booking = { kind: 'booking', slotStartAt: at('10:00'), checkedInAt } as const;
      expect(dueAt(booking, policy)).toBe(at('09:30'));
    }
  });

  it('of a late booking is that of a walk-in from its check-in', () => {
    const late = {
      kind: 'booking',
      slotStartAt: at('10:00'),
      checkedInAt: at('10:15:01'),
    } as const;
    expect(dueAt(late, policy)).toBe(at('10:30:01'));
    expect(dueAt({ ...late, priorityClass: 'disabled' }, policy)).toBe(at('10:15:01'));
  });

  it('of a next leg is its start + target − chain bonus', () => {
    expect(dueAt({ kind: 'next-leg', legStartAt: at('09:18') }, policy)).toBe(at('09:23'));
  });
});
