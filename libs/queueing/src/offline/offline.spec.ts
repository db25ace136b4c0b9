import fc from 'fast-check';
import { isSeriesPrefix } from '../numbering/ticket-label';
import { MINUTE_MS } from '../time';
import { offlineIssuedAt } from './issued-offline';
import { judgeOfflineTicket, type MergeFacts } from './judge-offline-ticket';
import { CLOCK_JUMP_MS, hallTimeBy } from './kiosk-clock';
import { mayIssueOffline, OFFLINE_LONGEST_MINUTES, type OfflineFacts } from './may-issue-offline';
import { isInBlock, nextBlock, nextInBlock, OFFLINE_BLOCK_SIZE } from './number-block';
import { freeOfflinePrefix } from './offline-prefix';

const DATE = '2026-03-02';
const NINE = Date.parse(`${DATE}T09:00:00+08:00`);
const instants = fc.integer({ min: NINE - 86_400_000, max: NINE + 86_400_000 });

describe(freeOfflinePrefix, () => {
  it('gives kiosk after kiosk a prefix that neither a queue nor another kiosk has', () => {
    const ofQueues = fc.uniqueArray(fc.stringMatching(/^[A-HJ-NP-Z]{1,3}$/), { maxLength: 60 });
    fc.assert(
      fc.property(ofQueues, fc.integer({ min: 1, max: 60 }), (queues, kiosks) => {
        const taken = new Set(queues);
        for (let kiosk = 0; kiosk < kiosks; kiosk += 1) {
          const prefix = freeOfflinePrefix(taken);
          expect(taken.has(prefix)).toBe(false);
          expect(isSeriesPrefix(prefix)).toBe(true);
          taken.add(prefix);
        }
      }),
    );
  });

  it('begins with XA and throws when all 576 are taken', () => {
    const taken = new Set<string>();
    expect(freeOfflinePrefix(taken)).toBe('XA');
    for (let count = 0; count < 576; count += 1) taken.add(freeOfflinePrefix(taken));
    expect(() => freeOfflinePrefix(taken)).toThrow(RangeError);
  });
});

describe(nextBlock, () => {
  it('gives every number of a day to one block, from 1 on', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(sizes, (all) => {
        const given: number[] = [];
        let last: number | undefined;
        for (const size of all) {
          const block = nextBlock(DATE, last, size);
          let number = nextInBlock(block, undefined);
          for (; number !== undefined; number = nextInBlock(block, number)) given.push(number);
          last = block.to;
        }
        expect(given).toEqual(given.map((_, index) => index + 1));
        expect(given).toHaveLength(all.reduce((sum, size) => sum + size, 0));
      }),
    );
  });

  it('holds what it was made for and nothing else', () => {
    const block = nextBlock(DATE, 300);
    expect([block.from, block.to]).toEqual([301, 300 + OFFLINE_BLOCK_SIZE]);
    expect([300, 301, 301.5, 600, 601].map((number) => isInBlock(block, number))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe(hallTimeBy, () => {
  const measured = { offsetMs: 5 * MINUTE_MS, measuredAt: NINE, latest: NINE };

  it('takes the error off the own clock', () => {
    const reading = { wall: NINE + MINUTE_MS, steadyMs: MINUTE_MS };
    expect(hallTimeBy(measured, reading)).toBe(NINE - 4 * MINUTE_MS);
  });

  it('knows nothing before the first measurement', () => {
    expect(hallTimeBy(undefined, { wall: NINE, steadyMs: 0 })).toBeUndefined();
  });

  it('tells the time exactly as long as the clock has not jumped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * MINUTE_MS }),
        fc.integer({ min: -120 * MINUTE_MS, max: 120 * MINUTE_MS }),
        (steadyMs, jumpMs) => {
          const told = hallTimeBy(measured, { wall: NINE + steadyMs + jumpMs, steadyMs });
          expect(told === undefined).toBe(Math.abs(jumpMs) > CLOCK_JUMP_MS);
        },
      ),
    );
  });

  it('believes the clock after a restart, unless it runs behind what it has shown', () => {
    const latest = { ...measured, latest: NINE + 20 * MINUTE_MS };
    const wallAt = (minutes: number) =>
      hallTimeBy(latest, { wall: NINE + minutes * MINUTE_MS, steadyMs: undefined });
    expect(wallAt(21)).toBe(NINE + 16 * MINUTE_MS);
    expect(wallAt(10)).toBeUndefined();
  });
});

describe(offlineIssuedAt, () => {
  it('lies between the last contact and now, whatever the kiosk says', () => {
    fc.assert(
      fc.property(instants, instants, instants, instants, (takenAt, contactAt, leasedAt, now) => {
        const issuedAt = offlineIssuedAt({ takenAt, contactAt }, { leasedAt, now });
        expect(issuedAt).toBeLessThanOrEqual(now);
        expect(issuedAt).toBeGreaterThanOrEqual(Math.min(now, Math.max(contactAt, leasedAt)));
        const isPlausible = takenAt <= now && takenAt >= Math.max(contactAt, leasedAt);
        if (isPlausible) expect(issuedAt).toBe(takenAt);
      }),
    );
  });

  it('keeps the order in which one kiosk gave its numbers out', () => {
    fc.assert(
      fc.property(instants, instants, instants, (first, second, now) => {
        const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
        const at = (takenAt: number) =>
          offlineIssuedAt({ takenAt, contactAt: NINE }, { leasedAt: NINE, now });
        expect(at(earlier)).toBeLessThanOrEqual(at(later));
      }),
    );
  });
});

describe(mayIssueOffline, () => {
  const facts: OfflineFacts = {
    now: NINE,
    contactAt: NINE - MINUTE_MS,
    timeZone: 'Asia/Shanghai',
    block: { businessDate: DATE, from: 1, to: 3 },
    lastNumber: undefined,
    status: 'open',
    hours: [{ from: NINE - MINUTE_MS, until: NINE + 60 * MINUTE_MS }],
  };

  it('gives the numbers of the block one after the other', () => {
    expect(mayIssueOffline(facts)).toEqual({ ok: true, number: 1, takenAt: NINE });
    expect(mayIssueOffline({ ...facts, lastNumber: 2 })).toMatchObject({ ok: true, number: 3 });
  });

  it.each<[string, Partial<OfflineFacts>]>([
    ['clock-unknown', { now: undefined }],
    ['lease-missing', { block: undefined }],
    ['lease-of-another-day', { block: { businessDate: '2026-03-01', from: 1, to: 3 } }],
    ['offline-too-long', { contactAt: NINE - OFFLINE_LONGEST_MINUTES * MINUTE_MS - 1 }],
    ['out-of-hours', { hours: [] }],
    ['out-of-hours', { hours: [{ from: NINE - MINUTE_MS, until: NINE }] }],
    ['queue-closed', { status: 'closed' }],
    ['queue-paused', { status: 'paused' }],
    ['block-used-up', { lastNumber: 3 }],
  ])('refuses: %s %j', (refusal, change) => {
    expect(mayIssueOffline({ ...facts, ...change })).toEqual({ ok: false, refusal });
  });

  it('lets half an hour pass to the millisecond', () => {
    const contactAt = NINE - OFFLINE_LONGEST_MINUTES * MINUTE_MS;
    expect(mayIssueOffline({ ...facts, contactAt })).toMatchObject({ ok: true });
  });
});

describe(judgeOfflineTicket, () => {
  const facts: MergeFacts = {
    lease: {
      block: { businessDate: DATE, from: 1, to: 9 },
      deviceId: 'kiosk',
      isGenuine: true,
    },
    askedBy: 'kiosk',
    today: DATE,
    holders: new Map([[4, 'four']]),
    usedIds: new Set(['four']),
  };
  const judged = (number: number, id: string, change: Partial<MergeFacts> = {}) =>
    judgeOfflineTicket({ id, number }, { ...facts, ...change });
  const leased = (change: Partial<MergeFacts['lease']>) => ({
    lease: { ...facts.lease, ...change },
  });

  it('takes a number in once, and says so when it comes again, even on the next day', () => {
    expect(judged(5, 'five')).toEqual({ outcome: 'new' });
    expect(judged(4, 'four')).toEqual({ outcome: 'already' });
    expect(judged(4, 'four', { today: '2026-03-03' })).toEqual({ outcome: 'already' });
  });

  it('takes nothing in under the id of another ticket', () => {
    expect(judged(5, 'four')).toEqual({ outcome: 'rejected', rejection: 'number-taken' });
  });

  it.each<[string, number, Partial<MergeFacts>]>([
    ['lease-invalid', 5, leased({ isGenuine: false })],
    ['other-device', 5, { askedBy: 'another kiosk' }],
    ['number-outside-block', 10, {}],
    ['number-taken', 4, {}],
    ['day-over', 5, { today: '2026-03-03' }],
  ])('rejects: %s', (rejection, number, change) => {
    expect(judged(number, 'another', change)).toEqual({ outcome: 'rejected', rejection });
  });
});
