import type { WaitView } from '@onewindow/contracts';
import { HallEstimates } from './hall-estimates';

const range = (lowMinutes: number, highMinutes: number): WaitView => ({
  kind: 'range',
  lowMinutes,
  highMinutes,
});
const closed: WaitView = { kind: 'unknown', reason: 'no-window-open' };
const gone: WaitView = { kind: 'unknown', reason: 'not-waiting' };

describe(HallEstimates, () => {
  const both = { queueIds: ['Q1', 'Q2'], ticketIds: ['t1'] };

  it('tells only words that have become others', () => {
    const known = new HallEstimates();
    const first = new Map([
      ['Q1', range(0, 5)],
      ['Q2', closed],
    ]);
    expect(known.learn(first, new Map([['t1', closed]]))).toEqual(both);
    expect(known.learn(first, new Map([['t1', closed]]))).toEqual({ queueIds: [], ticketIds: [] });
    const next = new Map([
      ['Q1', range(0, 10)],
      ['Q2', range(0, 5)],
    ]);
    expect(known.learn(next, new Map([['t1', gone]]))).toEqual(both);
    expect(known.wordOn(both)).toEqual({
      queues: { Q1: range(0, 10), Q2: range(0, 5) },
      tickets: { t1: gone },
    });
  });

  it('knows what it has never heard of', () => {
    const known = new HallEstimates();
    known.learn(new Map([['Q1', closed]]), new Map());
    expect(known.unknown(both)).toEqual({ queueIds: ['Q2'], ticketIds: ['t1'] });
    expect(known.wordOn(both)).toEqual({ queues: { Q1: closed }, tickets: {} });
  });

  it('lets go of what nobody looks at', () => {
    const known = new HallEstimates();
    known.learn(
      new Map([['Q1', closed]]),
      new Map([
        ['t1', gone],
        ['t2', gone],
      ]),
    );
    known.keepOnly({ queueIds: ['Q2'], ticketIds: ['t2'] });
    expect(known.unknown(both)).toEqual({ queueIds: ['Q2'], ticketIds: ['t1'] });
    known.keepOnly({ queueIds: [], ticketIds: ['t2'] });
    expect(known.unknown(both).queueIds).toEqual(['Q1', 'Q2']);
  });
});
