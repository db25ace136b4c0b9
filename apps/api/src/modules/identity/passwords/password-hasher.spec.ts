import { PasswordHasher } from './password-hasher';

describe(PasswordHasher.name, () => {
  const hasher = new PasswordHasher();

  it('keeps argon2id with its cost beside the hash, and never the same one twice', async () => {
    const [first, second] = await Promise.all([hasher.hash('correct'), hasher.hash('correct')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(second).not.toBe(first);
  });

  it('knows the password again and no other', async () => {
    const kept = await hasher.hash('correct');
    expect(await hasher.matches(kept, 'correct')).toBe(true);
    expect(await hasher.matches(kept, 'Correct')).toBe(false);
    expect(await hasher.matches(kept, '')).toBe(false);
  });

  it('takes full-width letters of an input method for plain ones', async () => {
    const kept = await hasher.hash('k7mq-w3xz');
    expect(await hasher.matches(kept, 'k7mq-w3xz')).toBe(true);
  });

  it('does the same work for an unknown user and says no', async () => {
    expect(await hasher.matches(undefined, 'anything')).toBe(false);
  });
});
