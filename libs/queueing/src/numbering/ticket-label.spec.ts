import fc from 'fast-check';
import { isSeriesPrefix, parseTicketLabel, ticketLabel } from './ticket-label';

describe('ticketLabel', () => {
  it.each([
    [{ prefix: 'A' }, 1, 'A001'],
    [{ prefix: 'A' }, 12, 'A012'],
    [{ prefix: 'A' }, 999, 'A999'],
    [{ prefix: 'A' }, 1000, 'A1000'],
    [{ prefix: 'XA', width: 4 }, 12, 'XA0012'],
  ])('%j %i is printed %s', (series, sequence, label) => {
    expect(ticketLabel(series, sequence)).toBe(label);
  });

  it.each([0, -1, 1.5, Number.NaN])('throws on the sequence %d', (sequence) => {
    expect(() => ticketLabel({ prefix: 'A' }, sequence)).toThrow(RangeError);
  });

  it('throws on a prefix no series may have', () => {
    expect(() => ticketLabel({ prefix: 'IO' }, 1)).toThrow(RangeError);
  });
});

describe('isSeriesPrefix', () => {
  it.each(['A', 'ZH', 'XYZ'])('allows %s', (prefix) => expect(isSeriesPrefix(prefix)).toBe(true));
  it.each(['', 'a', 'I', 'O', 'AO', 'ABCD', 'A1', '号', 'A\n'])('refuses %j', (prefix) =>
    expect(isSeriesPrefix(prefix)).toBe(false),
  );
});

describe('parseTicketLabel', () => {
  it('reads back what is printed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-HJ-NP-Z]{1,3}$/),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 6 }),
        (prefix, sequence, width) => {
          expect(parseTicketLabel(ticketLabel({ prefix, width }, sequence))).toEqual({
            prefix,
            sequence,
          });
        },
      ),
    );
  });

  it('is kind to what people type', () => {
    expect(parseTicketLabel(' a12 ')).toEqual({ prefix: 'A', sequence: 12 });
  });

  it.each(['', '012', 'A', 'A000', 'AO12', 'ABCD1', 'A-12', 'A12B'])('refuses %j', (text) => {
    expect(parseTicketLabel(text)).toBeUndefined();
  });
});
