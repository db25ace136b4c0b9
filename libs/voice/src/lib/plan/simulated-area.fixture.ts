import type { LineRules } from '../line/line-rules';
import { reduceVoiceLine, type VoiceEvent } from '../line/reduce-voice-line';
import { sentencesOf, SILENT_LINE, type SeenCall, type VoiceLine } from '../line/voice-line';
import { timesOf, type ClipDuration } from '../pack/utterance-times';
import { RECALLED_SHARE } from './plan-area-voice';

/** Of so many tickets one asks for English. */
const ENGLISH_SHARE = 0.03;
/** How long after its call a number is started, or called again. */
const ANSWERED_AFTER_MS = [25_000, 70_000] as const;
const RECALLED_AFTER_MS = [20_000, 45_000] as const;
/** How long somebody is the next one. */
const NEXT_FOR_MS = 20_000;

export interface SimulatedArea {
  readonly perHour: number;
  readonly windowIds: readonly string[];
  readonly rules: LineRules;
  /** Each number is announced as the next one before it is called. */
  readonly getReady: boolean;
  readonly durationMs: ClipDuration;
  readonly hours: number;
  readonly seed: number;
}

export interface VoiceFigures {
  readonly calls: number;
  /** Share of the time in which something is said. */
  readonly use: number;
  /** From the call to the beginning of its sentence; a call that was never spoken waits for ever. */
  readonly waitsMs: readonly number[];
}

/** The loudspeaker of an area through hours that are all as busy as the busiest. */
export function simulateArea(area: SimulatedArea): VoiceFigures {
  return new Loudspeaker(area).run();
}

/** Mulberry32: small, and the same everywhere. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Due {
  readonly atMs: number;
  readonly happen: () => void;
}

class Loudspeaker {
  private readonly chance: () => number;
  private readonly due: Due[] = [];
  private readonly board = new Map<string, SeenCall>();
  private readonly waitsMs = new Map<string, number>();
  private line: VoiceLine = SILENT_LINE;
  private nowMs = 0;
  private spokenMs = 0;
  private calls = 0;

  constructor(private readonly area: SimulatedArea) {
    this.chance = chanceFrom(area.seed);
  }

  run(): VoiceFigures {
    const endMs = this.area.hours * 3_600_000;
    this.look();
    this.nextCall();
    for (let next = this.take(); next && next.atMs < endMs; next = this.take()) {
      this.nowMs = next.atMs;
      next.happen();
    }
    return {
      calls: this.calls,
      use: this.spokenMs / endMs,
      waitsMs: [...this.waitsMs.values()].sort((a, b) => a - b),
    };
  }

  /** Arrivals know nothing of each other. */
  private nextCall(): void {
    const gapMs = (-Math.log(1 - this.chance()) * 3_600_000) / this.area.perHour;
    this.after(gapMs, () => {
      this.calls += 1;
      const label = `B${String(this.calls % 1_000).padStart(3, '0')}`;
      const ticketId = `${this.calls}`;
      if (this.area.getReady) this.getReady(label);
      this.after(NEXT_FOR_MS, () => this.call(ticketId, label));
      this.nextCall();
    });
  }

  private getReady(label: string): void {
    const said = { id: `ready ${label}`, announcement: { kind: 'get-ready', label } } as const;
    this.meet({ type: 'announced', said, atMs: this.nowMs });
  }

  private call(ticketId: string, label: string): void {
    const { windowIds } = this.area;
    const windowId = windowIds[Math.floor(this.chance() * windowIds.length)] ?? '';
    const language = this.chance() < ENGLISH_SHARE ? ('en' as const) : undefined;
    const call = { ticketId, label, windowId, callCount: 1, language };
    this.show({ ...call, calledAtMs: this.nowMs, hallAtMs: this.nowMs });
    if (this.chance() < RECALLED_SHARE) {
      this.after(this.between(RECALLED_AFTER_MS), () => {
        this.show({ ...call, callCount: 2, calledAtMs: this.nowMs, hallAtMs: this.nowMs });
        this.answerLater(call.ticketId);
      });
    } else this.answerLater(call.ticketId);
  }

  private answerLater(ticketId: string): void {
    this.after(this.between(ANSWERED_AFTER_MS), () => {
      this.board.delete(ticketId);
      this.look();
    });
  }

  private show(call: SeenCall): void {
    this.board.set(call.ticketId, call);
    this.waitsMs.set(`${call.ticketId} ${call.callCount}`, Infinity);
    this.look();
  }

  private look(): void {
    this.meet({ type: 'calls-seen', calls: [...this.board.values()], atMs: this.nowMs });
  }

  private meet(event: VoiceEvent): void {
    const before = this.line.speaking;
    this.line = reduceVoiceLine(this.line, event, this.area.rules);
    const { speaking } = this.line;
    if (speaking === before) return;
    // At its end, or where a call has cut it off.
    if (before !== null) this.spokenMs += this.nowMs - before.startedAtMs;
    if (speaking === null) return;
    const { endMs } = timesOf(sentencesOf(speaking), speaking.chime, this.area.durationMs);
    if (speaking.ticketId !== null) this.waitsMs.set(speaking.id, this.nowMs - speaking.sinceMs);
    this.after(endMs, () => this.meet({ type: 'ended', id: speaking.id, atMs: this.nowMs }));
  }

  private after(delayMs: number, happen: () => void): void {
    const atMs = this.nowMs + delayMs;
    const place = this.due.findLastIndex((other) => other.atMs <= atMs);
    this.due.splice(place + 1, 0, { atMs, happen });
  }

  private take(): Due | undefined {
    return this.due.shift();
  }

  private between([least, most]: readonly [number, number]): number {
    return least + this.chance() * (most - least);
  }
}
