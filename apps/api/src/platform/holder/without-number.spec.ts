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
    const bare = withoutNumber(command, { holder: Buffer.from('c0ffee', 'hex') });
    expect(JSON.stringify(bare)).not.toContain(NUMBER);
    expect(bare).toEqual({
      ...command,
      body: { itemIds: ['I1'], purpose: 'apply', holder: 'c0ffee' },
    });
  });

  it('does the same for the company they come for', () => {
    const represented = { kind: 'company', number: '91350100M000100Y43' };
    const body = { ...(command.body as object), represented };
    const refs = { holder: Buffer.from('c0ffee', 'hex'), represented: Buffer.from('bean', 'hex') };
    expect(withoutNumber({ ...command, body }, refs).body).toEqual({
      itemIds: ['I1'],
      purpose: 'apply',
      holder: 'c0ffee',
      represented: refs.represented.toString('hex'),
    });
  });

  it('has nothing to do where nobody was named', () => {
    expect(withoutNumber(command, {})).toBe(command);
  });
});
