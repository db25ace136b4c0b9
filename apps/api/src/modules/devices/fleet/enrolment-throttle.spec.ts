import { EnrolmentThrottle } from './enrolment-throttle';

const REFUSED = {
  code: 'request.too-many',
  details: { retryAfterSeconds: expect.any(Number) as number },
};

async function wrongCodes(
  throttle: EnrolmentThrottle,
  actor: string,
  addresses: readonly string[],
): Promise<void> {
  for (const address of addresses) await throttle.admitCode({ actor, address });
}

describe(EnrolmentThrottle.name, () => {
  it('bears five wrong codes a minute of one administrator, from wherever', async () => {
    const throttle = new EnrolmentThrottle();
    await wrongCodes(throttle, 'staff:1', ['a', 'b', 'c', 'd', 'e']);
    await expect(throttle.admitCode({ actor: 'staff:1', address: 'f' })).rejects.toMatchObject(
      REFUSED,
    );
    await expect(throttle.admitCode({ actor: 'staff:2', address: 'f' })).resolves.toBeUndefined();
  });

  it('bears five wrong codes a minute from one address, of whomever', async () => {
    const throttle = new EnrolmentThrottle();
    for (const actor of ['1', '2', '3', '4', '5']) await wrongCodes(throttle, actor, ['a']);
    await expect(throttle.admitCode({ actor: '6', address: 'a' })).rejects.toMatchObject(REFUSED);
  });

  it('does not count right codes', async () => {
    const throttle = new EnrolmentThrottle();
    const attempt = { actor: 'staff:1', address: 'a' };
    for (let device = 0; device < 30; device += 1) {
      await throttle.admitCode(attempt);
      await throttle.forgiveCode(attempt);
    }
    await expect(throttle.admitCode(attempt)).resolves.toBeUndefined();
  });

  it('bears sixty requests a minute from one address', async () => {
    const throttle = new EnrolmentThrottle();
    for (let request = 0; request < 60; request += 1) await throttle.admitRequest('a');
    await expect(throttle.admitRequest('a')).rejects.toMatchObject(REFUSED);
    await expect(throttle.admitRequest('b')).resolves.toBeUndefined();
  });
});
