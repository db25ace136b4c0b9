import type { RateAtWindowRequest, RatingLevel } from '@onewindow/contracts';
import { ref } from 'vue';
import { EMPTY_DRAFT, requestOf } from '../rating/rating-draft';

/** What somebody has touched and not sent yet. Nothing is chosen for anybody beforehand. */
export function usePadDraft() {
  const level = ref<RatingLevel | null>(null);
  const reasons = ref<readonly string[]>([]);

  function clear(): void {
    level.value = null;
    reasons.value = [];
  }

  /** Null as long as no level is chosen; reasons are never asked for. */
  function requestFor(serviceId: string): RateAtWindowRequest | null {
    const request = requestOf({ ...EMPTY_DRAFT, level: level.value, reasons: reasons.value });
    return request && { serviceId, ...request };
  }

  return { level, reasons, clear, requestFor };
}
