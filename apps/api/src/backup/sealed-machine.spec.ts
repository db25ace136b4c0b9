import { fingerprintOf, isSameSecret, seal, unseal } from './sealed-machine';

const FILES = { secret: 'f00d\n', 'tls/authority.key': '一把钥匙' };
const PASSPHRASE = 'nine long words';

describe('sealed files', () => {
  it('open with their passphrase, however its characters were typed', async () => {
    const sealed = await seal(FILES, PASSPHRASE);
    expect(await unseal(sealed, PASSPHRASE)).toEqual(FILES);
    expect(await unseal(sealed, 'ｎｉｎｅ long words')).toEqual(FILES);
  });

  it('tell nothing, and are never the same twice', async () => {
    const [one, other] = await Promise.all([seal(FILES, PASSPHRASE), seal(FILES, PASSPHRASE)]);
    expect(one.toString()).not.toContain('f00d');
    expect(one.equals(other)).toBe(false);
  });

  it('stay closed for another passphrase, and when a bit has changed', async () => {
    const sealed = await seal(FILES, PASSPHRASE);
    expect(await unseal(sealed, `${PASSPHRASE}!`)).toBeNull();
    const { content, ...rest } = JSON.parse(sealed.toString()) as { content: string };
    const spoiled = Buffer.from(content, 'base64');
    spoiled[0] = spoiled[0]! ^ 1;
    const changed = { ...rest, content: spoiled.toString('base64') };
    expect(await unseal(Buffer.from(JSON.stringify(changed)), PASSPHRASE)).toBeNull();
  });
});

describe('the fingerprint of a secret', () => {
  it('recognises it and nothing else', async () => {
    const fingerprint = await fingerprintOf('a secret');
    expect(JSON.stringify(fingerprint)).not.toContain('a secret');
    expect(await isSameSecret('a secret', fingerprint)).toBe(true);
    expect(await isSameSecret('another', fingerprint)).toBe(false);
  });
});
