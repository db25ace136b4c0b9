import { slipBytes } from '../escpos/slip-bytes';
import { writeSlip } from '../slip/write-slip';
import { aTicket } from '../ticket/tickets.fixture';
import { drawSheet } from './draw-sheet';
import { readJob } from './read-job';
import type { Sheet } from './sheet';

const EMPTY: Sheet = { paper: 58, heightDots: 104, texts: [], rasters: [] };
const TEXT = { x: 12, y: 0, width: 24, height: 24, bold: false, inverted: false };

describe(drawSheet.name, () => {
  it('has the size of the paper', () => {
    expect(drawSheet(EMPTY)).toContain('width="58mm" height="25mm" viewBox="0 0 464 200"');
  });

  it('shows words as words, whatever they are made of', () => {
    const svg = drawSheet({ ...EMPTY, texts: [{ ...TEXT, text: '<b>&' }] });
    expect(svg).toContain('>&lt;b&gt;&amp;</text>');
  });

  it('shows a mark white on black', () => {
    const svg = drawSheet({ ...EMPTY, texts: [{ ...TEXT, text: '补', inverted: true }] });
    expect(svg).toMatch(/<rect x="12" y="0" width="24" height="24"\/><text [^>]*fill="#fff"/);
  });

  it('draws dots where the printer burns them', () => {
    const rows = [0b1100_0001, 0b1100_0001, 0b0000_0010].map((row) => Uint8Array.of(row));
    const svg = drawSheet({ ...EMPTY, rasters: [{ x: 8, y: 16, width: 8, height: 3, rows }] });
    expect(svg).toContain('translate(8,16)" d="M0,0h2v2h-2zM7,0h1v2h-1zM6,2h1v1h-1z"');
  });

  it('is the same picture for the same ticket', () => {
    const draw = () => readJob(slipBytes(writeSlip(aTicket(), 80), 'escpos'), 80).map(drawSheet);
    expect(draw()).toEqual(draw());
  });
});
