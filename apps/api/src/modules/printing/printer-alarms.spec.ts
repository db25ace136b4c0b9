import { alarmAfter, alarmOf } from './printer-alarms';

describe(alarmOf, () => {
  it.each([
    ['unknown', undefined],
    ['ready', undefined],
    ['paper-near-end', { kind: 'printer-paper-low' }],
    ['paper-out', { kind: 'printer-stopped', code: 'paper-out' }],
    ['unreachable', { kind: 'printer-stopped', code: 'unreachable' }],
  ] as const)('makes of %s: %j', (state, alarm) => {
    expect(alarmOf(state)).toEqual(alarm);
  });
});

describe(alarmAfter, () => {
  const status = { answers: true, coverOpen: false, faulty: false, online: true } as const;

  it('is none when the ticket came out of a sound printer', () => {
    const outcome = { printed: 'yes', status: { ...status, paper: 'enough' } } as const;
    expect(alarmAfter(outcome)).toBeUndefined();
  });

  it('speaks of the roll that ended with the ticket', () => {
    const outcome = { printed: 'yes', status: { ...status, paper: 'out' } } as const;
    expect(alarmAfter(outcome)).toEqual({ kind: 'printer-stopped', code: 'paper-out' });
  });

  it('is raised for a job that was cut off, whatever the printer would say', () => {
    const outcome = { printed: 'in-doubt', code: 'printer.interrupted' } as const;
    expect(alarmAfter(outcome)).toEqual({ kind: 'printer-stopped', code: 'interrupted' });
  });
});
