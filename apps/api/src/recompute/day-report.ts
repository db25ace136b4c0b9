import type { Difference, RecomputedDay } from '../modules/insight/recompute/day-recompute.service';

const MINUTE = 60_000;

/** What a recomputed day is told as, Chinese first; the differences last, where they are seen. */
export function describeDay(
  hallId: string,
  businessDate: string,
  day: RecomputedDay,
): readonly string[] {
  const { tickets, steps, waits, walks, serviceMs, heldMs, idleMs, differences } = day;
  const count = differences.length;
  return [
    `  大厅 ${hallId} ${businessDate}：号票 ${tickets}，步骤 ${steps} · ${tickets} tickets, ${steps} steps`,
    `  等候 ${spread(waits)}；响应 ${spread(walks)} · waits and walks in minutes: p50/p90/max`,
    `  办理 ${inMinutes(serviceMs)}，挂起 ${inMinutes(heldMs)}，空闲 ${inMinutes(idleMs)} 分钟 · minutes served, held and idle`,
    count === 0 ? '✓ 没有差异 · no differences' : `✗ 差异 ${count} 处 · ${count} differences`,
    ...differences.map(describeDifference),
  ];
}

function describeDifference({ of, what, stored, fromSteps }: Difference): string {
  return `  ${of} ${what}: ${JSON.stringify(stored)} ≠ ${JSON.stringify(fromSteps)}`;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return [0.5, 0.9, 1].map((share) => inMinutes(at(share))).join('/');
}

function inMinutes(milliseconds: number): string {
  return (milliseconds / MINUTE).toFixed(1);
}
