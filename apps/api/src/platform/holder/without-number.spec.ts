import type { KeyedCommand } from '../idempotency/command-request';
import { withoutNumber } from './without-number';

const NUMBER = '13800138000';
const command: KeyedCommand = {
  hallId: 'zc',
  actor: 'device:kiosk',
  route: 'POST /api/v1/halls/zc/tickets',
  key: 'a key',
  ageMs: 0,
  body: { itemIds: ['I1'], purpose: 'apply', holder: { kind: 'phone', number: NUMBER } },
};

describe(withoutNumber, () => {
  it('leaves the hash where the number was, and all else as it is', () => {
    const bare = withoutNumber(command, Buffer.from('c0ffee', 'hex'));
    expect(JSON.stringify(bare)).not.toContain(NUMBER);
    expect(bare).toEqual({
      ...command,
      body: { itemIds: ['I1'], purpose: 'apply', holder: 'c0ffee' },
    });
  });

  it('has nothing to do where nobody was named', () => {
    expect(withoutNumber(command, undefined)).toBe(command);
  });
});
