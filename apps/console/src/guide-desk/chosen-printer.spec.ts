import { aPrinter } from '../printers/printer.fixture';
import { choosePrinter, keepPrinter } from './chosen-printer';

describe(choosePrinter, () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  const desk = aPrinter('desk');
  const inKiosk = aPrinter('inKiosk', { deviceId: 'K1' });

  it('is the only one at a desk, until another was used', () => {
    expect(choosePrinter([inKiosk, desk], storage)).toBe('desk');
    expect(choosePrinter([desk, aPrinter('other')], storage)).toBe('');
    expect(choosePrinter([inKiosk], storage)).toBe('');
    keepPrinter('inKiosk', storage);
    expect(choosePrinter([inKiosk, desk], storage)).toBe('inKiosk');
  });

  it('forgets one the hall has no more', () => {
    expect(choosePrinter([desk], storage)).toBe('desk');
  });
});
