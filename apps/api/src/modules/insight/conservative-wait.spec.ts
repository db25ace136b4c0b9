import fc from 'fast-check';
import { conservativeWait } from './conservative-wait';

const ownWindow = { queueCount: 1 };

describe(conservativeWait.name, () => {
  it('is unknown when no window is open, however few are ahead', () => {
    expect(conservativeWait(0, 10, [])).toEqual({ kind: 'unknown', reason: 'no-window-open' });
  });

  it('starts at zero for the first in line', () => {
    expect(conservativeWait(0, 8, [ownWindow])).toEqual({
      kind: 'range',
      lowMinutes: 0,
      highMinutes: 15,
    });
  });

  it('widens upwards when the windows serve other queues besides', () => {
    const alone = conservativeWait(10, 8, [ownWindow, ownWindow]);
    const shared = conservativeWait(10, 8, [{ queueCount: 2 }, { queueCount: 2 }]);
    expect(alone).toEqual({ kind: 'range', lowMinutes: 25, highMinutes: 65 });
    expect(shared).toEqual({ kind: 'range', lowMinutes: 25, highMinutes: 125 });
  });

  it('never shrinks when more people are ahead, and holds the plain expectation inside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 1, max: 45, noNaN: true }),
        fc.array(fc.record({ queueCount: fc.integer({ min: 1, max: 6 }) }), {
          minLength: 1,
          maxLength: 30,
        }),
        (ahead, minutes, windows) => {
          const here = conservativeWait(ahead, minutes, windows);
          const behind = conservativeWait(ahead + 1, minutes, windows);
          if (here.kind !== 'range' || behind.kind !== 'range') throw new Error('unknown');
          expect(behind.lowMinutes).toBeGreaterThanOrEqual(here.lowMinutes);
          expect(behind.highMinutes).toBeGreaterThanOrEqual(here.highMinutes);
          const plain = (ahead * minutes) / windows.length;
          expect(here.lowMinutes).toBeLessThanOrEqual(plain);
          expect(here.highMinutes).toBeGreaterThan(plain);
        },
      ),
    );
  });
});
