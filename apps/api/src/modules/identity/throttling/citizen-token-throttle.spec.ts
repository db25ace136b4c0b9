import { CitizenTokenThrottle } from './citizen-token-throttle';

describe(CitizenTokenThrottle.name, () => {
  it('bears twenty wrong tokens a minute from one address and no more', async () => {
    const throttle = new CitizenTokenThrottle();
    for (let attempt = 0; attempt < 20; attempt += 1) await throttle.countWrong('10.0.0.1');
    await expect(throttle.countWrong('10.0.0.1')).rejects.toMatchObject({
      code: 'request.too-many',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    await expect(throttle.countWrong('10.0.0.2')).resolves.toBeUndefined();
  });
});
