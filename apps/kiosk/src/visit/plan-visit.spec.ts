import type { ErrorCode, PlanVisitRequest } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { aPlan } from './issued.fixture';
import { planVisit } from './plan-visit';

function refusal(code: ErrorCode, details: Record<string, unknown> = {}): ApiRefusal {
  return new ApiRefusal(422, { code, message: code, details, requestId: 'r' });
}

describe(planVisit, () => {
  it('plans one ticket for all items when one window can serve them', async () => {
    const asked: PlanVisitRequest[] = [];
    const answer = await planVisit(
      (request) => {
        asked.push(request);
        return Promise.resolve(aPlan());
      },
      ['a', 'b'],
      'collect',
    );
    expect(asked).toEqual([{ itemIds: ['a', 'b'], purpose: 'collect' }]);
    expect(answer).toMatchObject({ ok: true, groups: [{ itemIds: ['a', 'b'], plan: aPlan() }] });
  });

  it('plans each group by itself when the items need separate tickets', async () => {
    const ask = ({ itemIds }: PlanVisitRequest) => {
      if (itemIds.length === 3) {
        const groups = [
          { queueIds: ['q1'], itemIds: ['a', 'c'] },
          { queueIds: ['q2'], itemIds: ['b'] },
        ];
        throw refusal('ticketing.items-need-separate-tickets', { groups });
      }
      if (itemIds[0] === 'b') throw refusal('ticketing.queue-closed');
      return Promise.resolve(aPlan({ queueId: 'q1' }));
    };
    const answer = await planVisit(
      (request) => Promise.resolve(request).then(ask),
      ['a', 'b', 'c'],
      'apply',
    );
    expect(answer).toMatchObject({
      ok: true,
      groups: [
        { itemIds: ['a', 'c'], plan: { queueId: 'q1' }, failure: null },
        { itemIds: ['b'], plan: null, failure: { code: 'ticketing.queue-closed' } },
      ],
    });
  });

  it.each([
    [refusal('ticketing.queue-paused'), 'ticketing.queue-paused'],
    [new ApiUnreachable('network lost'), 'unreachable'],
    [refusal('ticketing.items-need-separate-tickets'), 'ticketing.items-need-separate-tickets'],
  ])('passes on %s', async (error, code) => {
    const answer = await planVisit(() => Promise.reject(error), ['a'], 'apply');
    expect(answer).toMatchObject({ ok: false, failure: { code } });
  });
});
