import type { HallView } from '@onewindow/contracts';
import { chooseHall, keepHall } from './kept-hall';

const halls = ['zc', 'nb'].map((id) => ({ id }) as HallView);

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

describe(chooseHall, () => {
  it('begins with the first hall, then with the last one used', () => {
    const storage = aStorage();
    expect(chooseHall(halls, storage)).toBe('zc');
    keepHall('nb', storage);
    expect(chooseHall(halls, storage)).toBe('nb');
  });

  it('forgets a hall that is gone', () => {
    const storage = aStorage();
    keepHall('old', storage);
    expect(chooseHall(halls, storage)).toBe('zc');
    expect(chooseHall([], storage)).toBe('');
  });
});
