import type { CallReasonView } from '@onewindow/contracts';
import type { Sentence } from '../shell/explain';

/** What to say beside the reason itself; nothing that is zero, because zero explains nothing. */
export function reasonFacts(reason: CallReasonView): readonly Sentence[] {
  const { waitedMinutes, overdueMinutes, overtakes } = reason;
  const waited = Math.round(waitedMinutes);
  const overdue = Math.round(overdueMinutes);
  const facts: (Sentence | false)[] = [
    { key: 'reason.waited', words: { minutes: waited } },
    overdue > 0 && { key: 'reason.overdue', words: { minutes: overdue } },
    overdue < 0 && { key: 'reason.early', words: { minutes: -overdue } },
    overtakes > 0 && { key: 'reason.overtakes', words: { count: overtakes } },
  ];
  return facts.filter((fact) => fact !== false);
}
