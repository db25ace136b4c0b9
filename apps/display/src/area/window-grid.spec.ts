import { gridShape } from './window-grid';

describe(gridShape, () => {
  it('has a place for every window', () => {
    for (const count of [1, 14, 20, 28, 32, 34, 42]) {
      const shape = gridShape(count, { width: 720, height: 620 }, 1.4);
      expect(shape.columns * shape.rows).toBeGreaterThanOrEqual(count);
    }
  });

  it('follows the shape of the box', () => {
    const wide = gridShape(12, { width: 1200, height: 200 }, 1.4);
    const tall = gridShape(12, { width: 200, height: 1200 }, 1.4);
    expect(wide.columns).toBeGreaterThan(wide.rows);
    expect(tall.rows).toBeGreaterThan(tall.columns);
  });

  it('is one cell for nothing', () => {
    expect(gridShape(0, { width: 100, height: 100 }, 1)).toEqual({ columns: 1, rows: 1 });
  });

  it('stands before the box has been measured', () => {
    expect(gridShape(3, { width: 0, height: 0 }, 1)).toEqual({ columns: 1, rows: 3 });
  });
});
