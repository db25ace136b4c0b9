import type { Room } from '@onewindow/contracts';
import type { StoredEvent } from './evidence';
import type { ScreenRecord } from './screen';

/** What became of the events that concern the rooms of some screens. */
export interface ScreenVerdict {
  readonly ok: number;
  /** Never told, and no snapshot has made up for it. */
  readonly lost: number;
  /** Told again as if it were new: a board would speak it twice. */
  readonly duplicated: number;
  /** Not of these rooms, not in the stream, or out of order. */
  readonly unexpected: number;
  /** Not told one by one; a snapshot that knows of it came instead. */
  readonly recovered: number;
  readonly examples: readonly string[];
}

const EXAMPLES = 20;

/** Every event at every screen, each counted once for each screen. */
export function checkScreens(
  screens: readonly ScreenRecord[],
  events: readonly StoredEvent[],
): ScreenVerdict {
  const total = { ok: 0, lost: 0, duplicated: 0, unexpected: 0, recovered: 0 };
  const examples: string[] = [];
  for (const { name, rooms, heard } of screens) {
    const walk = new Walk(seqsOf(events, rooms));
    walk.take(heard);
    total.ok += walk.ok;
    total.recovered += walk.recovered;
    for (const fault of ['lost', 'duplicated', 'unexpected'] as const) {
      total[fault] += walk[fault].length;
      const [first] = walk[fault];
      if (first !== undefined && examples.length < EXAMPLES) {
        examples.push(`${fault}: ${walk[fault].length} at ${name}, the first is ${first}`);
      }
    }
  }
  return { ...total, examples };
}

/** A screen's way through the numbers of the stream that concern it, rising. */
class Walk {
  ok = 0;
  recovered = 0;
  readonly lost: number[] = [];
  readonly duplicated: number[] = [];
  readonly unexpected: number[] = [];
  private readonly known: ReadonlySet<number>;
  /** Up to which number the screen has been told; nothing before its first snapshot. */
  private at: number | undefined;
  /** Place of the first number it has not been told. */
  private next = 0;

  constructor(private readonly concerned: readonly number[]) {
    this.known = new Set(concerned);
  }

  take(heard: readonly number[]): void {
    for (const entry of heard) {
      if (entry < 0) this.takeSnapshot(~entry);
      else this.takeEvent(entry);
    }
    if (this.at !== undefined) this.lost.push(...this.concerned.slice(this.next));
  }

  private takeSnapshot(seq: number): void {
    const isFirst = this.at === undefined;
    const made = this.skip((one) => one <= seq);
    if (!isFirst) this.recovered += made.length;
    if (seq < (this.at ?? 0)) this.unexpected.push(seq);
    this.at = Math.max(this.at ?? 0, seq);
  }

  private takeEvent(seq: number): void {
    if (seq <= (this.at ?? -1)) {
      this.duplicated.push(seq);
    } else if (!this.known.has(seq)) {
      this.unexpected.push(seq);
    } else {
      this.lost.push(...this.skip((one) => one < seq));
      this.ok += 1;
      this.next += 1;
      this.at = seq;
    }
  }

  private skip(until: (seq: number) => boolean): readonly number[] {
    const from = this.next;
    while (this.next < this.concerned.length && until(this.concerned[this.next] ?? 0)) {
      this.next += 1;
    }
    return this.concerned.slice(from, this.next);
  }
}

function seqsOf(events: readonly StoredEvent[], rooms: readonly Room[]): number[] {
  const own = new Set(rooms);
  return events.filter((event) => event.rooms.some((room) => own.has(room))).map(({ seq }) => seq);
}
