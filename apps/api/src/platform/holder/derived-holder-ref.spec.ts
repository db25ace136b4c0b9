import { deriveHolderRef } from './derived-holder-ref';

const SECRET = 'a secret of the machine, long enough';
const holder = { kind: 'phone', number: '13800138000' } as const;

describe(deriveHolderRef, () => {
  it('is the same every time, and tells nothing of the number', () => {
    const ref = deriveHolderRef(SECRET, 'zc', holder);
    expect(ref).toHaveLength(32);
    expect(deriveHolderRef(SECRET, 'zc', { ...holder })).toEqual(ref);
    expect(ref.toString('latin1')).not.toContain(holder.number);
  });

  it('differs by number, by kind, by hall and by secret', () => {
    const refs = [
      deriveHolderRef(SECRET, 'zc', holder),
      deriveHolderRef(SECRET, 'zc', { ...holder, number: '13800138001' }),
      deriveHolderRef(SECRET, 'zc', { ...holder, kind: 'document' }),
      deriveHolderRef(SECRET, 'nb', holder),
      deriveHolderRef(`${SECRET}!`, 'zc', holder),
    ];
    expect(new Set(refs.map((ref) => ref.toString('hex'))).size).toBe(5);
  });
});
