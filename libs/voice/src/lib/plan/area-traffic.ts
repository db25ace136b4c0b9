/** A window as far as its voice goes. */
export interface CallingWindow {
  readonly areaId: string;
  readonly queueIds: readonly string[];
}

export interface QueuePeak {
  readonly id: string;
  readonly peakArrivalsPerHour: number;
}

/** How many numbers an area calls in its busiest hour: each queue is called by its windows in equal parts. */
export function callsPerHour(
  areaId: string,
  windows: readonly CallingWindow[],
  queues: readonly QueuePeak[],
): number {
  return queues.reduce((sum, { id, peakArrivalsPerHour }) => {
    const serving = windows.filter(({ queueIds }) => queueIds.includes(id));
    if (serving.length === 0) return sum;
    const here = serving.filter((window) => window.areaId === areaId).length;
    return sum + (peakArrivalsPerHour * here) / serving.length;
  }, 0);
}
