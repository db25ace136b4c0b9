import { hindranceOf } from '../printer';
import { isJobAnswer, isStatusAnswer, readCondition } from './status-answers';

const READY = [0x12, 0x12, 0x12, 0x12] as const;

/** A ready printer but for one answer, counted as in `DLE EOT n`. */
function answers(question: number, byte: number): readonly number[] {
  return READY.map((ready, index) => (index === question - 1 ? byte : ready));
}

describe(readCondition.name, () => {
  it('finds nothing wrong with a ready printer', () => {
    const condition = readCondition(READY);
    expect(condition).toEqual({ paper: 'enough', coverOpen: false, faulty: false, online: true });
    expect(hindranceOf(condition)).toBeUndefined();
  });

  // Bits as in the manual of the TM series.
  it.each([
    ['the roll is nearly over', 4, 0x1e, undefined],
    ['the roll is over', 4, 0x7e, 'printer.paper-out'],
    ['it has stopped for want of paper', 2, 0x32, 'printer.paper-out'],
    ['its cover is open', 2, 0x16, 'printer.cover-open'],
    ['it has some error', 2, 0x52, 'printer.faulty'],
    ['its cutter is jammed', 3, 0x1a, 'printer.faulty'],
    ['it is broken', 3, 0x32, 'printer.faulty'],
    ['its head is too hot', 3, 0x52, 'printer.faulty'],
    ['it is offline and does not say why', 1, 0x1a, 'printer.faulty'],
    ['its drawer, which nobody has, is open', 1, 0x16, undefined],
    ['somebody holds its feed button', 2, 0x1a, undefined],
  ])('reads that %s', (_what, question, byte, code) => {
    expect(hindranceOf(readCondition(answers(question, byte)))).toBe(code);
  });

  it('tells a low roll from a full one', () => {
    expect(readCondition(answers(4, 0x1e)).paper).toBe('near-end');
  });

  it('takes an open cover for the cause when the paper is lifted as well', () => {
    const [first, , third] = READY;
    expect(hindranceOf(readCondition([first, 0x36, third, 0x7e]))).toBe('printer.cover-open');
  });
});

describe('the kinds of answers', () => {
  it('are never both, whatever the byte', () => {
    const bytes = [...Array(256).keys()];
    expect(bytes.filter((byte) => isStatusAnswer(byte) && isJobAnswer(byte))).toEqual([]);
    expect([0x12, 0x1e, 0x7e].map(isStatusAnswer)).toEqual([true, true, true]);
    expect([0x00, 0x03, 0x0f].map(isJobAnswer)).toEqual([true, true, true]);
  });
});
