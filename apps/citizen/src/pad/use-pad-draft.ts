import type { RateAtWindowRequest, RatingLevel } from '@onewindow/contracts';
import { ref } from 'vue';

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
    if (level.value === null) return null;
    return { serviceId, level: level.value, labels: reasons.value };
  }

  return { level, reasons, clear, requestFor };
}
