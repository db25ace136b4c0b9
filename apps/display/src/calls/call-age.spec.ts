import type { LiveCall } from '@onewindow/contracts';
import { isFreshCall, minutesSinceCall, pulseDelay } from './call-age';

const calledAt = '2026-03-02T10:00:00.000+08:00';
const call: LiveCall = {
  ticketId: 't',
  label: 'A001',
  queueId: 'A-ZH',
  windowId: 'A11',
  areaId: 'A1',
  calledAt,
  callCount: 1,
};
const after = (seconds: number) => ({ nowMs: Date.parse(calledAt) + seconds * 1000, rate: 1 });

describe('age of a call', () => {
  it('counts whole minutes', () => {
    expect(minutesSinceCall(call, after(59))).toBe(0);
    expect(minutesSinceCall(call, after(125))).toBe(2);
    expect(minutesSinceCall(call, after(-3))).toBe(0);
  });

  it('lets a call stand out for twenty seconds', () => {
    expect(isFreshCall(call, after(19.9))).toBe(true);
    expect(isFreshCall(call, after(20))).toBe(false);
  });

  it('goes on with the pulse where it was', () => {
    expect(pulseDelay(call, after(1.5))).toBe('-1.5s');
    expect(pulseDelay(call, after(0))).toBe('0s');
  });
});
