import { ApiRefusal, ApiUnreachable, type Command } from '@onewindow/client';
import type { ErrorCode, PrintOutcome, PrintTrouble, SlipPrintView } from '@onewindow/contracts';
import { isWorthRetrying, needsAnswer } from './print-state';
import { usePrint } from './use-print';

interface Asked {
  readonly key: string;
  answer(outcome: PrintOutcome, trouble?: PrintTrouble): void;
  fail(error: Error): void;
}

/** A print whose answers are given by hand. */
function aPrint() {
  const asked: Asked[] = [];
  const confirmed: string[] = [];
  const acknowledged: string[] = [];
  let keys = 0;
  let ageMs = 0;
  const print = usePrint(
    { id: 't1', token: 'secret' },
    {
      start: ({ id: ticketId }, { key }) =>
        new Promise((resolve, fail) => {
          const answer: Asked['answer'] = (outcome, trouble) =>
            resolve(aView(ticketId, outcome, trouble));
          asked.push({ key, answer, fail });
        }),
      confirm: async (_ticketId, printId) => void confirmed.push(printId),
      acknowledge: async (ticketId) => void acknowledged.push(ticketId),
      newCommand: (): Command => ({
        key: `k${(keys += 1)}`,
        maxAgeMs: 8_000,
        ageMs: () => ageMs,
      }),
    },
  );
  return { print, asked, confirmed, acknowledged, wait: (ms: number) => (ageMs += ms) };
}

function aView(
  ticketId: string,
  outcome: PrintOutcome,
  trouble: PrintTrouble | null = null,
): SlipPrintView {
  const times = { requestedAt: '2026-03-02T01:05:00.000Z', endedAt: null };
  return { id: 'p1', ticketId, printerId: 'x', copy: 1, outcome, trouble, ...times };
}

function refusal(code: ErrorCode): ApiRefusal {
  return new ApiRefusal(409, { code, message: '', details: {}, requestId: '' });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe(usePrint, () => {
  it('asks once for one touch, and again under the same key while it is on its way', async () => {
    const { print, asked } = aPrint();
    void print.print();
    void print.print();
    expect(print.state.value).toEqual({ kind: 'printing' });
    asked[0]?.answer('printing');
    await settled();
    expect(asked.map(({ key }) => key)).toEqual(['k1', 'k1']);
    asked[1]?.answer('printed');
    await settled();
    expect(print.state.value).toEqual({ kind: 'printed' });
  });

  it('takes a new key for a new touch', async () => {
    const { print, asked } = aPrint();
    void print.print();
    asked[0]?.answer('failed', 'busy');
    await settled();
    expect(print.state.value).toEqual({ kind: 'failed', trouble: 'busy' });
    void print.print();
    expect(asked.map(({ key }) => key)).toEqual(['k1', 'k2']);
  });

  it('shows the ticket alone where there is no printer', async () => {
    const { print, asked } = aPrint();
    void print.print();
    asked[0]?.fail(refusal('printing.printer-not-found'));
    await settled();
    expect(print.state.value).toEqual({ kind: 'no-paper' });
  });

  it.each([
    ['a refusal', refusal('printing.in-progress'), { kind: 'failed', trouble: null }],
    ['no answer', new ApiUnreachable('gone'), { kind: 'in-doubt', printId: null }],
  ])('makes of %s what is known of the paper', async (_, error, state) => {
    const { print, asked } = aPrint();
    void print.print();
    asked[0]?.fail(error);
    await settled();
    expect(print.state.value).toEqual(state);
    expect(needsAnswer(print.state.value)).toBe(true);
  });

  it('stops asking when nobody can know any more', async () => {
    const { print, asked, wait } = aPrint();
    void print.print();
    wait(30_000);
    asked[0]?.answer('printing');
    await settled();
    expect(asked).toHaveLength(1);
    expect(print.state.value).toEqual({ kind: 'in-doubt', printId: 'p1' });
  });

  it('tells the hall what somebody has seen, once', async () => {
    const { print, asked, confirmed, acknowledged } = aPrint();
    void print.print();
    asked[0]?.answer('in-doubt', 'paper-out');
    await settled();
    print.confirm();
    print.confirm();
    expect(print.state.value).toEqual({ kind: 'printed' });
    expect(confirmed).toEqual(['p1']);
    expect(acknowledged).toEqual([]);
  });

  it('tells the hall that the number has been noted without paper', async () => {
    const { print, asked, acknowledged } = aPrint();
    void print.print();
    asked[0]?.answer('failed', 'paper-out');
    await settled();
    print.note();
    expect(print.state.value).toEqual({ kind: 'no-paper' });
    expect(acknowledged).toEqual(['t1']);
  });

  it('tells the hall that the number is known when it can name no print', async () => {
    const { print, asked, acknowledged } = aPrint();
    void print.print();
    asked[0]?.fail(new ApiUnreachable('gone'));
    await settled();
    print.confirm();
    expect(acknowledged).toEqual(['t1']);
  });
});

describe(isWorthRetrying, () => {
  it('leaves a printer alone that waits for somebody', () => {
    expect(isWorthRetrying('paper-out')).toBe(false);
    expect(isWorthRetrying('cover-open')).toBe(false);
    expect(isWorthRetrying('busy')).toBe(true);
    expect(isWorthRetrying(null)).toBe(true);
  });
});
