import fc from 'fast-check';
import { REPEAT_EVERY_MS, SPOKEN_WITHIN_MS, type LineRules } from './line-rules';
import { reduceVoiceLine, type VoiceEvent } from './reduce-voice-line';
import {
  isCall,
  SILENT_LINE,
  yieldsToCalls,
  type SeenCall,
  type Speaking,
  type VoiceLine,
} from './voice-line';

const RULES: LineRules = { languages: ['cmn', 'yue'], form: 'long', isQuiet: false };

/** What may happen next in an area of four windows and eight tickets. */
type Step =
  | { readonly do: 'call'; readonly ticket: number; readonly window: number }
  | { readonly do: 'recall' | 'answer'; readonly ticket: number }
  | { readonly do: 'reconnect' | 'finish' | 'emergency' | 'wait' | 'get-ready' | 'pause' };

const tickets = fc.integer({ min: 0, max: 7 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('call'), ticket: tickets, window: fc.integer({ max: 3, min: 0 }) }),
  fc.record({ do: fc.constantFrom('recall', 'answer'), ticket: tickets }),
  fc.record({ do: fc.constantFrom('reconnect', 'finish', 'finish', 'wait') }),
  fc.record({ do: fc.constantFrom('emergency', 'get-ready', 'pause') }),
) as fc.Arbitrary<Step>;
const courses = fc.array(fc.record({ step: steps, afterMs: fc.integer({ min: 0, max: 6_000 }) }), {
  maxLength: 80,
});

interface Begun {
  readonly said: Speaking;
  /** What the board showed then. */
  readonly shown: readonly SeenCall[];
}

/** An area with its board and its voice, and what has been begun to be said. */
class Area {
  readonly begun: Begun[] = [];
  private readonly board = new Map<number, SeenCall>();
  private readonly counts = new Map<number, number>();
  private line: VoiceLine = SILENT_LINE;
  private atMs = 0;

  constructor() {
    this.look();
  }

  take(step: Step, afterMs: number): void {
    this.atMs += afterMs;
    this.turn(step);
    this.look();
  }

  private turn(step: Step): void {
    const { atMs, line } = this;
    switch (step.do) {
      case 'call':
        if (!this.board.has(step.ticket)) this.place(step.ticket, `A0${step.window}`);
        return;
      case 'recall': {
        const called = this.board.get(step.ticket);
        if (called) this.place(step.ticket, called.windowId);
        return;
      }
      case 'answer':
        this.board.delete(step.ticket);
        return;
      case 'finish':
        return this.meet({ type: 'ended', id: line.speaking?.id ?? '', atMs });
      case 'wait':
        return this.meet({ type: 'time-passed', atMs });
      case 'emergency': {
        const said = { id: `e${atMs}`, announcement: { kind: 'emergency' } } as const;
        return this.meet({ type: 'announced', said, atMs });
      }
      case 'get-ready': {
        const said = { id: `r${atMs}`, announcement: { kind: 'get-ready', label: 'A99' } } as const;
        return this.meet({ type: 'announced', said, atMs });
      }
      case 'pause': {
        const said = { id: `p${atMs}`, announcement: { kind: 'pause', windowId: 'A0' } } as const;
        return this.meet({ type: 'announced', said, atMs });
      }
      case 'reconnect':
        return this.look();
    }
  }

  private place(ticket: number, windowId: string): void {
    const callCount = (this.counts.get(ticket) ?? 0) + 1;
    this.counts.set(ticket, callCount);
    const label = `A00${ticket}`;
    const at = { calledAtMs: this.atMs, hallAtMs: this.atMs };
    this.board.set(ticket, { ticketId: label, label, windowId, callCount, ...at });
  }

  private look(): void {
    this.meet({ type: 'calls-seen', calls: this.shown().reverse(), atMs: this.atMs });
  }

  private meet(event: VoiceEvent): void {
    const before = this.line.speaking;
    this.line = reduceVoiceLine(this.line, event, RULES);
    const said = this.line.speaking;
    if (said !== null && said !== before) this.begun.push({ said, shown: this.shown() });
    if (said !== null && yieldsToCalls(said) && this.line.pending.some(isCall)) {
      throw new Error('A call waits for something that is said by the way.');
    }
  }

  private shown(): SeenCall[] {
    return [...this.board.values()];
  }
}

function play(course: readonly { readonly step: Step; readonly afterMs: number }[]): Begun[] {
  const area = new Area();
  for (const { step, afterMs } of course) area.take(step, afterMs);
  return area.begun;
}

const idsOf = (begun: readonly Begun[]): readonly string[] =>
  begun.filter(({ said }) => said.ticketId !== null).map(({ said }) => said.id);

function always(holds: (begun: readonly Begun[]) => void): void {
  fc.assert(
    fc.property(courses, (course) => holds(play(course))),
    { numRuns: 400 },
  );
}

describe('the voice of an area, whatever happens, and without a call that waits for an aside', () => {
  it('begins no call that is 25 s old, answered, or not on the board', () => {
    always((begun) => {
      for (const { said, shown } of begun) {
        if (said.ticketId === null) continue;
        expect(said.startedAtMs - said.sinceMs).toBeLessThan(SPOKEN_WITHIN_MS);
        expect(shown.map(({ ticketId }) => ticketId)).toContain(said.ticketId);
      }
    });
  });

  it('begins a call a second time only when an emergency has cut it off', () => {
    always((begun) => {
      begun.forEach(({ said }, place) => {
        const before = begun.slice(0, place).findLastIndex(({ said: { id } }) => id === said.id);
        if (before < 0) return;
        expect(begun[before + 1]?.said.announcement.kind).toBe('emergency');
      });
    });
  });

  it('repeats for no window within 15 s', () => {
    always((begun) => {
      const last = new Map<string, number>();
      for (const { said } of begun) {
        if (said.announcement.kind !== 'recall') continue;
        const { windowId } = said.announcement;
        const gapMs = said.startedAtMs - (last.get(windowId) ?? -Infinity);
        expect(gapMs).toBeGreaterThanOrEqual(REPEAT_EVERY_MS);
        last.set(windowId, said.startedAtMs);
      }
    });
  });

  it('keeps the order of the calls', () => {
    const withoutRecalls = courses.map((course) =>
      course.filter(({ step }) => step.do !== 'recall' && step.do !== 'emergency'),
    );
    fc.assert(
      fc.property(withoutRecalls, (course) => {
        const begun = play(course).filter(({ said }) => said.ticketId !== null);
        const times = begun.map(({ said }) => said.sinceMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(new Set(idsOf(begun)).size).toBe(begun.length);
      }),
      { numRuns: 400 },
    );
  });
});
