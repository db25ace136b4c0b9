import type { OfflineLease } from '@onewindow/contracts';
import { isSignedLease, signLease } from './lease-signature';

const SECRET = 'a secret of the machine, long enough';
const signed = signLease(SECRET, 'zc', {
  leaseId: '00000000-0000-7000-8000-000000000001',
  deviceId: '00000000-0000-7000-8000-000000000002',
  prefix: 'XA',
  from: 1,
  to: 300,
  businessDate: '2026-03-02',
  epoch: 'first',
  issuedAt: '2026-03-02T00:00:00.000Z',
});

describe(isSignedLease, () => {
  it('knows a lease it has signed, whatever stands beside it', () => {
    expect(isSignedLease(SECRET, 'zc', { ...signed })).toBe(true);
  });

  it.each<Partial<OfflineLease>>([
    { leaseId: '00000000-0000-7000-8000-000000000009' },
    { deviceId: '00000000-0000-7000-8000-000000000009' },
    { prefix: 'XB' },
    { from: 2 },
    { to: 301 },
    { businessDate: '2026-03-03' },
    { epoch: 'second' },
    { issuedAt: '2026-03-02T00:00:00.001Z' },
    { signature: '' },
    { signature: signed.signature.slice(0, -4) },
  ])('does not know it with %j', (change) => {
    expect(isSignedLease(SECRET, 'zc', { ...signed, ...change })).toBe(false);
  });

  it('does not know it in another hall, or under another secret', () => {
    expect(isSignedLease(SECRET, 'nb', signed)).toBe(false);
    expect(isSignedLease(`${SECRET}!`, 'zc', signed)).toBe(false);
  });
});
