import type { SeenAsides } from '../line/reduce-voice-line';

/** A line that is being called, the one whose turn comes first in front. */
export type SeenQueue = readonly { readonly ticketId: string; readonly label: string }[];

/** What a board remembers of the lines it shows. */
export interface NextMemory {
  /** Who has been seen standing behind somebody. */
  readonly behind: ReadonlySet<string>;
  /** Who has been told, the oldest first. */
  readonly told: readonly string[];
}

export const NO_LINES_SEEN: NextMemory = { behind: new Set(), told: [] };

/** More than any area calls between a miss and the return of its holder. */
const TOLD_KEPT = 500;

/**
 * Who is to get ready: whoever has moved up to the head of a line, once. Who takes a number where
 * nobody waits is next from the beginning and knows it; who stood in front when the lines were seen
 * for the first time may have been told by a page before this one.
 */
export function tellNext(
  { behind, told }: NextMemory,
  queues: readonly SeenQueue[],
): SeenAsides & { readonly memory: NextMemory } {
  const heads = queues.flatMap((line) => line.slice(0, 1));
  const movedUp = heads.filter(({ ticketId }) => behind.has(ticketId) && !told.includes(ticketId));
  const memory = {
    behind: new Set(queues.flatMap((line) => line.slice(1).map(({ ticketId }) => ticketId))),
    told: [...told, ...movedUp.map(({ ticketId }) => ticketId)].slice(-TOLD_KEPT),
  };
  const said = movedUp.map(({ ticketId, label }) => ({
    id: idOf(ticketId),
    announcement: { kind: 'get-ready', label } as const,
  }));
  return { memory, said, holding: new Set(heads.map(({ ticketId }) => idOf(ticketId))) };
}

function idOf(ticketId: string): string {
  return `get-ready ${ticketId}`;
}
