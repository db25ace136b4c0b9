import type { EstimatesFrame, WaitView } from '@onewindow/contracts';

type Waits = ReadonlyMap<string, WaitView>;

/** Queues and tickets whose waits somebody looks at. */
export interface WaitSubjects {
  readonly queueIds: readonly string[];
  readonly ticketIds: readonly string[];
}

/** The last word on every wait of a hall that somebody looks at. */
export class HallEstimates {
  private readonly queues = new Map<string, WaitView>();
  private readonly tickets = new Map<string, WaitView>();

  /** Number of the stream the words were found at; changes behind it are not in them yet. */
  asOf: number | undefined;

  unknown({ queueIds, ticketIds }: WaitSubjects): WaitSubjects {
    return {
      queueIds: queueIds.filter((id) => !this.queues.has(id)),
      ticketIds: ticketIds.filter((id) => !this.tickets.has(id)),
    };
  }

  /** @returns the subjects whose word has become another one */
  learn(queues: Waits, tickets: Waits): WaitSubjects {
    const changed = {
      queueIds: changedIn(this.queues, queues),
      ticketIds: changedIn(this.tickets, tickets),
    };
    for (const [id, wait] of queues) this.queues.set(id, wait);
    for (const [id, wait] of tickets) this.tickets.set(id, wait);
    return changed;
  }

  /** What nobody looks at is not asked for again, so its word would grow old. */
  keepOnly({ queueIds, ticketIds }: WaitSubjects): void {
    if (queueIds.length === 0) this.queues.clear();
    const wanted = new Set(ticketIds);
    for (const id of this.tickets.keys()) {
      if (!wanted.has(id)) this.tickets.delete(id);
    }
  }

  wordOn({ queueIds, ticketIds }: WaitSubjects): Pick<EstimatesFrame, 'queues' | 'tickets'> {
    return { queues: pick(this.queues, queueIds), tickets: pick(this.tickets, ticketIds) };
  }
}

function changedIn(known: Waits, found: Waits): string[] {
  return [...found].filter(([id, wait]) => !sameWait(known.get(id), wait)).map(([id]) => id);
}

function sameWait(a: WaitView | undefined, b: WaitView): boolean {
  if (a?.kind === 'range' && b.kind === 'range') {
    return a.lowMinutes === b.lowMinutes && a.highMinutes === b.highMinutes;
  }
  return a?.kind === 'unknown' && b.kind === 'unknown' && a.reason === b.reason;
}

function pick(waits: Waits, ids: readonly string[]): Record<string, WaitView> {
  return Object.fromEntries(
    ids.flatMap((id): [string, WaitView][] => {
      const wait = waits.get(id);
      return wait ? [[id, wait]] : [];
    }),
  );
}
