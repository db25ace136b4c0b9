import { reduceVoiceLine, type SaidAside, type VoiceEvent } from './reduce-voice-line';
import type { LineRules } from './line-rules';
import { SILENT_LINE, type SeenCall, type VoiceLine } from './voice-line';

export const RULES: LineRules = { languages: ['cmn', 'yue'], form: 'long', isQuiet: false };

export function call(label: string, calledAtMs: number, own: Partial<SeenCall> = {}): SeenCall {
  return {
    ticketId: `t-${label}`,
    label,
    windowId: 'A01',
    callCount: 1,
    calledAtMs,
    hallAtMs: calledAtMs,
    ...own,
  };
}

/** A line that plays: calls in the order the board shows them, newest first. */
export class Played {
  line: VoiceLine = SILENT_LINE;

  constructor(private readonly rules: LineRules = RULES) {
    this.see([], 0);
  }

  see(calls: readonly SeenCall[], atMs: number): void {
    this.meet({ type: 'calls-seen', calls, atMs });
  }

  say(said: SaidAside, atMs: number): void {
    this.meet({ type: 'announced', said, atMs });
  }

  seeAsides(said: readonly SaidAside[], holding: readonly string[], atMs: number): void {
    this.meet({ type: 'asides-seen', asides: { said, holding: new Set(holding) }, atMs });
  }

  end(atMs: number): void {
    this.meet({ type: 'ended', id: this.line.speaking?.id ?? '', atMs });
  }

  wait(atMs: number, rules = this.rules): void {
    this.line = reduceVoiceLine(this.line, { type: 'time-passed', atMs }, rules);
  }

  get now(): string {
    const { speaking } = this.line;
    if (speaking === null) return 'silence';
    const { announcement } = speaking;
    return 'label' in announcement ? announcement.label : announcement.kind;
  }

  /** Everything that is still said when each sentence takes so long. */
  rest(fromMs: number, eachMs: number): readonly string[] {
    const said: string[] = [];
    for (let atMs = fromMs; this.line.speaking !== null; atMs += eachMs) {
      said.push(this.now);
      this.end(atMs + eachMs);
    }
    return said;
  }

  private meet(event: VoiceEvent): void {
    this.line = reduceVoiceLine(this.line, event, this.rules);
  }
}
