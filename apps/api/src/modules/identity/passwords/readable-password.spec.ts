import { makeReadablePassword } from './readable-password';

describe(makeReadablePassword, () => {
  it('is long, in groups, and has no letter that looks like another', () => {
    for (let round = 0; round < 200; round += 1) {
      expect(makeReadablePassword()).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 200 }, makeReadablePassword)).size).toBe(200);
  });
});
