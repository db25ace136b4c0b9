import type { OpeningHours, OpeningInterval } from '@onewindow/queueing';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** The ordinary week as schema.org writes opening hours; stretches that touch are one. */
export function openingHoursText(week: OpeningHours['week']): string[] {
  return WEEKDAYS.flatMap((name, index) =>
    joined(week.get(index + 1) ?? []).map(
      ([from, until]) => `${name} ${timeOf(from)}-${timeOf(until)}`,
    ),
  );
}

/** Who takes a number does not care which windows are on duty. */
function joined(intervals: readonly OpeningInterval[]): [from: number, until: number][] {
  const stretches: [number, number][] = [];
  for (const { fromMinute, untilMinute } of sorted(intervals)) {
    const last = stretches[stretches.length - 1];
    if (last?.[1] === fromMinute) last[1] = untilMinute;
    else stretches.push([fromMinute, untilMinute]);
  }
  return stretches;
}

function sorted(intervals: readonly OpeningInterval[]): OpeningInterval[] {
  return [...intervals].sort((a, b) => a.fromMinute - b.fromMinute);
}

function timeOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
