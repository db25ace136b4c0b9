import { ApiRefusal } from '@onewindow/client';
import type { PlanVisitRequest, VisitPlanView } from '@onewindow/contracts';
import { onScopeDispose, shallowRef, watch } from 'vue';
import { explain, type Sentence } from '../shell/explain';
import { useConsole, useStaff } from '../shell/console-context';

/** Where a choice would lead, asked again whenever it changes; only the latest answer counts. */
export function useVisitPlan(wanted: () => PlanVisitRequest | null) {
  const { api, session } = useConsole();
  const { hallId } = useStaff();
  const plan = shallowRef<VisitPlanView | null>(null);
  const problem = shallowRef<Sentence | null>(null);
  let asking = new AbortController();

  async function ask(request: PlanVisitRequest, { signal }: AbortController): Promise<void> {
    try {
      const answer = await api.tickets.plan(hallId, request, { signal });
      if (!signal.aborted) plan.value = answer;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiRefusal) session.hear(error);
      problem.value = explain(error);
    }
  }

  // By what is asked, not by the object: granting priority changes nothing about the way.
  watch(
    () => JSON.stringify(wanted()),
    () => {
      const request = wanted();
      asking.abort();
      asking = new AbortController();
      plan.value = null;
      problem.value = null;
      if (request) void ask(request, asking);
    },
  );
  onScopeDispose(() => asking.abort());
  return { plan, problem };
}
