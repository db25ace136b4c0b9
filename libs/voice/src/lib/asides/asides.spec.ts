import { SPOKEN_WITHIN_MS } from '../line/line-rules';
import { NO_LINES_SEEN, tellNext, type NextMemory, type SeenQueue } from './tell-next';
import { tellPauses, type SeenWindow, type WindowMemory } from './tell-pauses';

const line = (labels: string): SeenQueue =>
  labels
    .split(' ')
    .filter((label) => label !== '')
    .map((label) => ({ ticketId: label, label }));

/** What is said at each look, lines as `A1 A2 | B1`. */
function saidOf(looks: readonly string[]): readonly string[] {
  let memory: NextMemory = NO_LINES_SEEN;
  return looks.map((look) => {
    const told = tellNext(memory, look.split('|').map(line));
    memory = told.memory;
    return told.said.map(({ id }) => id.replace('get-ready ', '')).join(' ');
  });
}

describe(tellNext, () => {
  it.each([
    ['who moves up', ['A1 A2 A3', 'A2 A3', 'A3'], ['', 'A2', 'A3']],
    ['nobody twice', ['A1 A2', 'A2', 'A2', 'A2'], ['', 'A2', '', '']],
    ['nobody of the first look', ['A1'], ['']],
    ['nobody whose number is the first of an empty line', ['', 'A1', ''], ['', '', '']],
    ['the head of each line', ['A1 A2 | B1 B2', 'A2 | B2'], ['', 'A2 B2']],
    ['nobody twice whom another has overtaken', ['A1 A2', 'A2', 'P1 A2', 'A2'], ['', 'A2', '', '']],
    ['nobody twice after a miss', ['A1 A2', 'A2', '', 'B1 A2', 'A2'], ['', 'A2', '', '', '']],
    ['nobody of a line that was away', ['A1 A2 A3', '', 'A3'], ['', '', '']],
  ])('tells %s', (_, looks, said) => {
    expect(saidOf(looks)).toEqual(said);
  });

  it('does not remember for ever whom it has told', () => {
    const told = Array.from({ length: 500 }, (_, i) => `T${i}`);
    const { memory } = tellNext({ behind: new Set(['A1']), told }, [line('A1')]);
    expect(memory.told).toHaveLength(500);
    expect(memory.told.at(-1)).toBe('A1');
  });
});

describe(tellPauses, () => {
  const saidAt = (looks: readonly (readonly [state: string, forMs: number])[]) => {
    let memory: WindowMemory = null;
    return looks.map(([state, forMs]) => {
      const windows: readonly SeenWindow[] = [{ id: 'A03', state, forMs }];
      const told = tellPauses(memory, windows);
      memory = told.memory;
      return told.said.length;
    });
  };

  it.each([
    [
      'once',
      [
        ['idle', 9],
        ['paused', 1],
        ['paused', 2],
      ],
      [0, 1, 0],
    ],
    [
      'each pause',
      [
        ['called', 9],
        ['paused', 1],
        ['serving', 1],
        ['paused', 1],
      ],
      [0, 1, 0, 1],
    ],
    [
      'nothing of the first look',
      [
        ['paused', 1],
        ['paused', 2],
      ],
      [0, 0],
    ],
    [
      'nothing of a window that opens with a pause',
      [
        ['closed', 9],
        ['paused', 1],
      ],
      [0, 0],
    ],
    [
      'nothing old, after a lost network',
      [
        ['idle', 9],
        ['paused', SPOKEN_WITHIN_MS],
      ],
      [0, 0],
    ],
  ] as const)('tells %s', (_, looks, said) => {
    expect(saidAt(looks)).toEqual(said);
  });
});
