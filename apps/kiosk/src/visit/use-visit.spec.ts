import type { IssueTicketRequest, VisitPlanView } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable, type Command } from '@onewindow/client';
import { aPlan, anIssuedTicket } from './issued.fixture';
import type { TakenTicket } from './taken-ticket';
import { useVisit } from './use-visit';
import { groupsOf } from './visit-session';

interface Press {
  readonly request: IssueTicketRequest;
  readonly key: string;
  answer(taken: TakenTicket): void;
  fail(error: Error): void;
}

/** A visit whose answers are given by hand, in any order. */
function aVisit() {
  const plans: { itemIds: readonly string[]; answer: (plan: VisitPlanView) => void }[] = [];
  const presses: Press[] = [];
  let keys = 0;
  const visit = useVisit({
    plan: ({ itemIds }) => new Promise((answer) => plans.push({ itemIds, answer })),
    take: (request, { key }) =>
      new Promise((answer, fail) => presses.push({ request, key, answer, fail })),
    newCommand: (): Command => ({ key: `k${(keys += 1)}`, maxAgeMs: 60_000, ageMs: () => 0 }),
    language: () => 'en',
    forWhom: () => ({}),
  });
  return { visit, plans, presses };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function readyVisit() {
  const made = aVisit();
  made.visit.dispatch({ type: 'item-added', itemId: 'a' });
  made.plans[0]?.answer(aPlan());
  await settled();
  return made;
}

describe(useVisit, () => {
  it('asks for a plan as soon as an item is chosen, and anew when the choice changes', async () => {
    const { visit, plans } = aVisit();
    visit.dispatch({ type: 'item-added', itemId: 'a' });
    visit.dispatch({ type: 'item-added', itemId: 'b' });
    expect(plans.map(({ itemIds }) => itemIds)).toEqual([['a'], ['a', 'b']]);
    plans[1]?.answer(aPlan({ ahead: 7 }));
    await settled();
    plans[0]?.answer(aPlan({ ahead: 1 }));
    await settled();
    expect(groupsOf(visit.session.value)[0]?.plan?.ahead).toBe(7);
  });

  it('drops the answer for a citizen who has left', async () => {
    const { visit, plans } = aVisit();
    visit.dispatch({ type: 'item-added', itemId: 'a' });
    visit.dispatch({ type: 'session-ended' });
    plans[0]?.answer(aPlan());
    await settled();
    expect(visit.session.value.plan.kind).toBe('none');
  });

  it('takes one ticket for a double touch', async () => {
    const { visit, presses } = await readyVisit();
    void visit.takeTicket();
    void visit.takeTicket();
    expect(presses).toHaveLength(1);
    expect(presses[0]?.request).toEqual({ itemIds: ['a'], purpose: 'apply', language: 'en' });
    presses[0]?.answer({ kind: 'online', issued: anIssuedTicket('H001') });
    await settled();
    expect(groupsOf(visit.session.value)[0]?.issued?.ticket.label).toBe('H001');
    await visit.takeTicket();
    expect(presses).toHaveLength(1);
  });

  it('repeats a press whose answer was lost under the same key', async () => {
    const { visit, presses } = await readyVisit();
    void visit.takeTicket();
    presses[0]?.fail(new ApiUnreachable('network lost'));
    await settled();
    void visit.takeTicket();
    expect(presses.map(({ key }) => key)).toEqual(['k1', 'k1']);
  });

  it('takes a new key after the API has said that nothing happened', async () => {
    const { visit, presses } = await readyVisit();
    void visit.takeTicket();
    const code = 'request.expired';
    presses[0]?.fail(new ApiRefusal(409, { code, message: '', details: {}, requestId: '' }));
    await settled();
    void visit.takeTicket();
    expect(presses.map(({ key }) => key)).toEqual(['k1', 'k2']);
  });
});
