import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import type { Api, CommandOptions } from '@onewindow/client';
import type { ErrorCode, TicketView } from '@onewindow/contracts';
import { aSession, aTicket } from './workplace.fixture';
import { WorkplaceDesk } from './workplace-desk';

const serving = aTicket({ state: 'serving', startedAt: '2026-03-02T10:01:00.000+08:00' });

function refusal(status: number, code: ErrorCode) {
  return new ApiRefusal(status, { code, message: '', details: {}, requestId: '' });
}

/** A desk in front of a hall that answers as told and remembers what it was asked. */
function aDesk(session = aSession()) {
  const asked: { readonly what: string; readonly key: string | undefined }[] = [];
  const answers: (TicketView | null | Error)[] = [];
  const refusals: ErrorCode[] = [];
  let linked = true;
  const answer = (what: string, options?: CommandOptions) => {
    asked.push({ what, key: options?.command?.key });
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next as TicketView;
  };
  const ticket = (what: string) => async (_hall: string, _id: string, options?: CommandOptions) =>
    answer(what, options);
  const api = {
    windowSession: {
      current: async () => session,
      open: async () => session,
      close: async () => undefined,
      callNext: async (_hall: string, options?: CommandOptions) => ({
        ticket: answer('call-next', options),
        reason: null,
      }),
    },
    tickets: {
      recall: ticket('recall'),
      start: ticket('start'),
      markMissed: ticket('mark-missed'),
      cancel: ticket('cancel'),
      complete: async (_hall: string, _id: string, body: unknown, options?: CommandOptions) =>
        answer(`complete ${JSON.stringify(body)}`, options),
    },
  } as unknown as Pick<Api, 'windowSession' | 'tickets'>;
  const desk = new WorkplaceDesk({
    api,
    hallId: 'zc',
    hallNowMs: () => Date.parse('2026-03-02T10:05:00.000+08:00'),
    realNowMs: () => 60_000,
    isLinked: () => linked,
    onRefusal: (one) => refusals.push(one.code),
  });
  const cut = () => (linked = false);
  return { desk, asked, answers, refusals, cut };
}

describe(WorkplaceDesk, () => {
  it('calls only when call-next is pressed', async () => {
    const { desk, asked, answers } = aDesk();
    await desk.reload();
    for (const action of ['recall', 'start', 'complete', 'mark-missed', 'cancel'] as const) {
      await desk.press(action);
    }
    expect(asked).toEqual([]);
    answers.push(aTicket());
    await desk.press('call-next');
    expect(asked.map((one) => one.what)).toEqual(['call-next']);
    expect(desk.workplace.value.ticket?.label).toBe('A128');
  });

  it('sends nothing while the link is lost', async () => {
    const { desk, asked, cut } = aDesk();
    await desk.reload();
    cut();
    await desk.press('call-next');
    expect(asked).toEqual([]);
  });

  it('fills in the usual outcomes on the first press and completes on the second', async () => {
    const { desk, asked, answers } = aDesk(aSession({ ticket: serving }));
    await desk.reload();
    desk.choose('c2', 'wrong-item');
    await desk.press('complete');
    expect(asked).toEqual([]);
    answers.push(aTicket({ state: 'completed' }));
    await desk.press('complete');
    expect(asked.map((one) => one.what)).toEqual([
      'complete {"outcomes":[{"caseId":"c2","outcome":"wrong-item"},{"caseId":"c1","outcome":"accepted"}]}',
    ]);
    expect(desk.workplace.value.done[0]?.label).toBe('A128');
  });

  it('asks what became of an unanswered command under the same name', async () => {
    const { desk, asked, answers } = aDesk();
    await desk.reload();
    answers.push(new ApiUnreachable('off') as Error);
    await desk.press('call-next');
    expect(desk.workplace.value.unanswered).toBe('call-next');
    answers.push(aTicket());
    await desk.askAgain();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.key).toBe(asked[0]?.key);
    expect(desk.workplace.value.ticket?.label).toBe('A128');
    await desk.askAgain();
    expect(asked).toHaveLength(2);
  });

  it('shows a refusal, passes it on and reads the window anew when out of step', async () => {
    const { desk, answers, refusals } = aDesk(aSession({ ticket: serving }));
    await desk.reload();
    await desk.press('complete');
    answers.push(refusal(409, 'ticketing.action-not-allowed'));
    await desk.press('complete');
    expect(refusals).toEqual(['ticketing.action-not-allowed']);
    expect(desk.workplace.value.notice).toMatchObject({ code: 'ticketing.action-not-allowed' });
    expect(desk.workplace.value.ticket).toEqual(serving);
  });
});
