import { isOpen, standingOf } from './notice-standing';

const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const now = Date.parse(at('02:00'));
const times = { from: at('01:00'), until: at('03:00'), end: null };
const end = { how: 'rejected', reason: '时间不对', by: '王', at: at('01:30') } as const;

describe(standingOf, () => {
  it.each([
    ['draft', { ...times, state: 'draft' }],
    ['shown', { ...times, state: 'live' }],
    ['shown', { ...times, state: 'live', until: null }],
    ['planned', { ...times, state: 'live', from: at('02:30') }],
    ['over', { ...times, state: 'live', until: at('02:00') }],
    ['over', { ...times, state: 'draft', until: at('02:00') }],
    ['rejected', { ...times, state: 'ended', end }],
    ['withdrawn', { ...times, state: 'ended', end: { ...end, how: 'withdrawn' } }],
  ] as const)('is %s for %j', (standing, notice) => {
    expect(standingOf(notice, now)).toBe(standing);
  });
});

describe(isOpen, () => {
  it.each([
    ['draft', true],
    ['planned', true],
    ['shown', true],
    ['over', false],
    ['withdrawn', false],
    ['rejected', false],
  ] as const)('%s: %s', (standing, open) => {
    expect(isOpen(standing)).toBe(open);
  });
});
