import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueueStatus, WaitView } from '@onewindow/contracts';
import { keepDates, openQueues, type OpenFacts, type QueueHours } from './open-queues';

const names = (zhHans: string, zhHant: string, en: string) => ({ zhHans, zhHant, en });
const MORNING = { fromMinute: 510, untilMinute: 720, duty: 'full' } as const;
const AFTERNOON = { fromMinute: 840, untilMinute: 1_050, duty: 'full' } as const;
const OPEN: QueueHours = {
  week: new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, [MORNING, AFTERNOON]])),
  now: { isOpen: true, duty: 'full', until: undefined },
};
const OPENS_AT = Date.parse('2026-03-02T06:00:00Z');
const SHUT: QueueHours = { ...OPEN, now: { isOpen: false, opensAt: OPENS_AT } };
const RANGE: WaitView = { kind: 'range', lowMinutes: 15, highMinutes: 25 };

function factsWith(
  given: { status?: QueueStatus; wait?: WaitView; hours?: QueueHours; at?: string } = {},
): OpenFacts {
  const { status = 'open', wait = RANGE, hours = OPEN, at = '2026-03-02T01:15:04.000Z' } = given;
  const call = { queueId: 'A-ZH', areaId: 'A1', callCount: 2, language: 'en' } as const;
  return {
    hallId: 'zc',
    at,
    hall: {
      kind: 'hall',
      hallNames: names('增城区政务服务中心', '增城區政務服務中心', 'Zengcheng Service Centre'),
      businessDate: '2026-03-02',
      areas: [],
      queues: [
        {
          id: 'A-ZH',
          names: names('综合服务', '綜合服務', 'General'),
          zoneId: 'A',
          color: '#2563eb',
          status,
          waiting: 12,
          windowsOpen: 5,
        },
      ],
      calls: [
        {
          ...call,
          ticketId: '0198c0de-0000-7000-8000-000000000001',
          label: 'A042',
          windowId: 'A03',
          calledAt: '2026-03-02T01:14:41.000Z',
        },
        {
          ...call,
          ticketId: '0198c0de-0000-7000-8000-000000000002',
          queueId: 'B-ZH',
          label: 'B007',
          windowId: 'B01',
          calledAt: '2026-03-02T01:14:40.000Z',
        },
      ],
    },
    waits: new Map([['A-ZH', wait]]),
    hoursOf: () => hours,
    licence: 'CC-BY-4.0',
  };
}

describe(openQueues, () => {
  it('is what docs/open-data.md shows', () => {
    const text = readFileSync(join(__dirname, '../../../../../docs/open-data.md'), 'utf8');
    const example = /```json\n([^]*?)```/.exec(text)?.[1] ?? '';
    expect(openQueues(factsWith())).toEqual(JSON.parse(example));
  });

  it('holds nothing that leads to a ticket', () => {
    expect(JSON.stringify(openQueues(factsWith()))).not.toContain('0198c0de');
  });

  const unknown = (reason: 'no-window-open' | 'not-waiting'): WaitView => ({
    kind: 'unknown',
    reason,
  });

  it.each([
    ['open', OPEN, RANGE, 'open', null],
    ['open', OPEN, unknown('no-window-open'), 'open', 'no-window-open'],
    ['open', OPEN, unknown('not-waiting'), 'open', 'unknown'],
    ['paused', OPEN, RANGE, 'paused', 'not-open'],
    ['closed', OPEN, RANGE, 'closed', 'not-open'],
    ['open', SHUT, RANGE, 'closed', 'not-open'],
  ] as const)('a queue that is %s, in and out of hours', (status, hours, wait, told, reason) => {
    const [queue] = openQueues(factsWith({ status, hours, wait }));
    expect(queue).toMatchObject({ status: told, estimatedWaitReason: reason });
    expect(queue?.estimatedWaitMin).toEqual(reason === null ? { low: 15, high: 25 } : null);
    expect(queue?.opensAt).toBe(hours === SHUT ? '2026-03-02T06:00:00.000Z' : null);
  });

  it('joins hours that only differ in who is on duty', () => {
    const lunch = { fromMinute: 720, untilMinute: 840, duty: 'lunch' } as const;
    const hours = { ...OPEN, week: new Map([[7, [MORNING, lunch, AFTERNOON]]]) };
    const [queue] = openQueues(factsWith({ hours }));
    expect(queue?.openingHours).toEqual(['Su 08:30-17:30']);
  });
});

describe(keepDates, () => {
  const before = openQueues(factsWith());

  it('keeps the date of what stands as it stood', () => {
    const later = openQueues(factsWith({ at: '2026-03-02T01:16:00.000Z' }));
    expect(keepDates(before, later)).toEqual(before);
  });

  it('gives what has changed the date of the reading', () => {
    const changed = openQueues(factsWith({ at: '2026-03-02T01:16:00.000Z', status: 'paused' }));
    expect(keepDates(before, changed)).toEqual(changed);
    expect(keepDates([], changed)).toEqual(changed);
  });
});
