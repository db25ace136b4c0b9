import { checkCommands } from './check-commands';
import type { PressedCommand } from './command-log';
import type { StoredAnswer, StoredStep } from './evidence';

const CALL: PressedCommand = {
  key: 'k1',
  action: 'call',
  ticketId: 't1',
  sentAt: 0,
  endedAt: 1,
  requestsAt: [0],
  outcome: 'done',
  code: null,
};
const STORED: StoredAnswer = { status: 200, ticketId: 't1' };
const STEP: StoredStep = { action: 'call', ticketId: 't1' };

function check(
  commands: readonly PressedCommand[],
  answers: readonly (readonly [string, StoredAnswer])[],
  steps: readonly StoredStep[],
) {
  return checkCommands(commands, { answers: new Map(answers), steps });
}

describe(checkCommands, () => {
  it('finds nothing where all was told as it is', () => {
    expect(check([CALL], [['k1', STORED]], [STEP])).toEqual({
      acknowledged: 1,
      refused: 0,
      lost: 0,
      duplicated: 0,
      unexpected: 0,
      recovered: 0,
      examples: [],
    });
  });

  it('knows an honest nobody', () => {
    const nobody = { ...CALL, ticketId: null };
    const verdict = check([nobody], [['k1', { status: 200, ticketId: null }]], []);
    expect(verdict).toMatchObject({ acknowledged: 1, lost: 0, unexpected: 0 });
  });

  it('finds what was told and is not there', () => {
    expect(check([CALL], [], [STEP])).toMatchObject({ lost: 1 });
    expect(check([CALL], [['k1', STORED]], [])).toMatchObject({ lost: 1 });
  });

  it('finds a step carried out twice', () => {
    expect(check([CALL], [['k1', STORED]], [STEP, STEP])).toMatchObject({ duplicated: 1 });
  });

  it('finds a step nobody has pressed for', () => {
    expect(check([], [], [STEP])).toMatchObject({ unexpected: 1 });
  });

  it('finds another ticket than the one that was told', () => {
    const other = { status: 200, ticketId: 't2' };
    expect(check([CALL], [['k1', other]], [STEP])).toMatchObject({ unexpected: 1 });
  });

  it('finds a refusal that was carried out all the same', () => {
    const refused = { ...CALL, outcome: 'refused', ticketId: null, code: 'x' } as const;
    const none = { status: 409, ticketId: null };
    expect(check([refused], [['k1', STORED]], [STEP])).toMatchObject({ unexpected: 1 });
    expect(check([refused], [['k1', none]], [STEP])).toMatchObject({ unexpected: 1, refused: 1 });
    expect(check([refused], [['k1', none]], [])).toMatchObject({ unexpected: 0, refused: 1 });
  });

  it('counts as recovered what was carried out though nobody was told', () => {
    const unanswered = { ...CALL, outcome: 'unanswered', ticketId: null } as const;
    const verdict = check([unanswered], [['k1', STORED]], [STEP]);
    expect(verdict).toMatchObject({ recovered: 1, unexpected: 0, duplicated: 0, lost: 0 });
    expect(check([unanswered], [], [])).toMatchObject({ recovered: 0, lost: 0 });
  });
});
