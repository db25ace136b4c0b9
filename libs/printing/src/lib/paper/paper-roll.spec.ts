import { readJob } from './read-job';
import { linesOf, type Sheet } from './sheet';

function printed(job: string): Sheet {
  const [sheet] = readJob(Buffer.from(`${job}\x1dV\x00`, 'latin1'), 58);
  return sheet!;
}

describe('a roll of paper', () => {
  it('feeds a line by its highest character, and at least by the line spacing', () => {
    expect(printed('A\n').heightDots).toBe(34);
    expect(printed('\x1b3\x00A\n').heightDots).toBe(24);
    expect(printed('\x1d!\x11A\x1d!\x00b\n').heightDots).toBe(48);
  });

  it('puts large and small characters of a line on one ground', () => {
    const { texts } = printed('\x1d!\x11A\x1d!\x00b\n');
    expect(texts.map(({ text, x, y, width }) => ({ text, x, y, width }))).toEqual([
      { text: 'A', x: 0, y: 0, width: 24 },
      { text: 'b', x: 24, y: 24, width: 12 },
    ]);
  });

  it('goes on in the next line where the paper ends', () => {
    expect(linesOf(printed(`${'A'.repeat(33)}\n`))).toEqual(['A'.repeat(32), 'A']);
  });

  it('lays a line to the left, into the middle or to the right', () => {
    const places = ['\x1ba\x00', '\x1ba\x01', '\x1ba\x02'].map((align) => printed(`${align}AB\n`));
    expect(places.map(({ texts }) => texts[0]?.x)).toEqual([0, 180, 360]);
  });

  it('begins a new sheet after a cut, and forgets its settings when told to begin anew', () => {
    const job = Buffer.from('\x1bE1\x1dB1A\n\x1dV\x00\x1b@B\n\x1dV\x00', 'latin1');
    const sheets = readJob(job, 80);
    expect(sheets.map(linesOf)).toEqual([['A'], ['B']]);
    expect(sheets[0]?.texts[0]).toMatchObject({ bold: true, inverted: true });
    expect(sheets[1]?.texts[0]).toMatchObject({ bold: false, inverted: false, y: 0 });
  });
});
