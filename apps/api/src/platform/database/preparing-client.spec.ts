import { statementName } from './preparing-client';

describe(statementName, () => {
  it('is the same for the same text and another for another', () => {
    const [one, two] = ['SELECT $1', 'SELECT $1, $2'].map(statementName);
    expect(one).toBeDefined();
    expect(statementName('SELECT $1')).toBe(one);
    expect(two).not.toBe(one);
  });

  it('fits into the names of the server, which cuts off after 63 bytes', () => {
    expect(statementName('x'.repeat(10_000))?.length).toBeLessThan(64);
  });

  it('gives no more names once there are hundreds, and keeps those it gave', () => {
    const first = statementName('SELECT 0');
    for (let n = 1; n <= 600; n += 1) statementName(`SELECT ${n}`);
    expect(statementName('one text too many')).toBeUndefined();
    expect(statementName('SELECT 0')).toBe(first);
  });
});
