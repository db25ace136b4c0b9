import { qrCellDots, QR_LEAST_MM, slipMarkup } from './slip-markup';
import { textLine } from '../slip/slip';

describe(slipMarkup.name, () => {
  it('writes size and weight in front of a text', () => {
    const lines = [
      textLine('A012', { size: 6, weight: 'bold' }),
      textLine(' 补打 ', { weight: 'inverted' }),
      textLine('厅', { size: 2 }),
    ];
    expect(slipMarkup({ paper: 80, lines }).split('\n')).toEqual([
      '^^^^^^^"A012',
      '`\\x20补打\\x20',
      '^^^厅',
    ]);
  });

  it('leaves no sign of the markup in what it was given', () => {
    const lines = [textLine('{c:1}|~_"`^\\n=-;')];
    expect(slipMarkup({ paper: 80, lines }).replace(/\\x[0-9a-f]{2}/g, '')).toBe('c:1n');
  });
});

describe(qrCellDots.name, () => {
  // Squares of a QR code of level M for so many bytes, from the standard.
  it.each([
    [62, 33],
    [84, 37],
    [106, 41],
    [213, 57],
  ])(
    'makes a code for %d bytes at least 22 mm wide, and no wider than it must',
    (bytes, squares) => {
      const cell = qrCellDots('x'.repeat(bytes));
      expect((cell * squares) / 8).toBeGreaterThanOrEqual(QR_LEAST_MM);
      expect(((cell - 1) * squares) / 8).toBeLessThan(QR_LEAST_MM);
    },
  );
});
