import type { PressedCommand } from './command-log';
import { recoverySeconds } from './recovery';

function press(sentAt: number, endedAt: number, attempts = 2): PressedCommand {
  const rest = { key: 'k', action: 'call', ticketId: null, code: null } as const;
  return { ...rest, sentAt, endedAt, attempts, outcome: 'done' };
}

describe(recoverySeconds, () => {
  const fault = { kind: 'freeze-database', from: 1_000, until: 31_000 };

  it('counts from the end of the fault, not from the key press', () => {
    expect(recoverySeconds([press(2_000, 33_000)], [fault])).toBe(2);
  });

  it('counts from the last of several', () => {
    const second = { kind: 'kill-api', from: 30_000, until: 32_500 };
    expect(recoverySeconds([press(2_000, 33_000)], [fault, second])).toBe(0.5);
  });

  it('counts from the key press when no fault ended while it waited', () => {
    expect(recoverySeconds([press(40_000, 41_500)], [fault])).toBe(1.5);
  });

  it('leaves out what was answered at the first try', () => {
    expect(recoverySeconds([press(2_000, 33_000, 1)], [fault])).toBe(0);
  });
});
