import type { PressedCommand } from './command-log';
import { recoveriesOf } from './recovery';

function press(sentAt: number, endedAt: number, requestsAt = [0, 1_000]): PressedCommand {
  const rest = { key: 'k', action: 'call', ticketId: null, code: null } as const;
  return { ...rest, sentAt, endedAt, requestsAt, outcome: 'done' };
}

describe(recoveriesOf, () => {
  const frozen = { kind: 'freeze-database', from: 1_000, until: 31_000 } as const;

  it('counts from the end of the fault, not from the key press', () => {
    expect(recoveriesOf([press(2_000, 33_000)], [frozen])).toMatchObject([{ seconds: 2 }]);
  });

  it('counts from the last of several', () => {
    const killed = { kind: 'kill-api', from: 30_000, until: 32_500 } as const;
    expect(recoveriesOf([press(2_000, 33_000)], [frozen, killed])).toMatchObject([
      { seconds: 0.5, after: 'kill-api' },
    ]);
  });

  it('counts nothing while a fault is still on', () => {
    const dropped = { kind: 'drop-answers', from: 0, until: 60_000 } as const;
    expect(recoveriesOf([press(2_000, 33_000)], [frozen, dropped])).toMatchObject([{ seconds: 0 }]);
  });

  it('counts from the key press when no fault came between', () => {
    expect(recoveriesOf([press(40_000, 41_500)], [frozen])).toMatchObject([
      { seconds: 1.5, after: null },
    ]);
  });

  it('leaves out faults that are for screens, and what was answered at once', () => {
    const paused = { kind: 'pause-screens', from: 0, until: 90_000 } as const;
    expect(recoveriesOf([press(2_000, 33_000)], [paused, frozen])).toMatchObject([{ seconds: 2 }]);
    expect(recoveriesOf([press(2_000, 33_000, [0])], [frozen])).toEqual([]);
  });
});
