import {
  CHIME_MS,
  languagesFor,
  reduceVoiceLine,
  sentencesOf,
  SILENT_LINE,
  type LineRules,
  type SaidAside,
  type SeenAsides,
  type SeenCall,
  type Sentence,
  type Speaking,
  type VoiceEvent,
  type VoiceLine,
} from '@onewindow/voice';
import type { SpeechAdapter } from './speech/speech-adapter';

/** What was said, when it is over. */
export interface Announced {
  readonly said: Speaking;
  readonly sentences: readonly Sentence[];
  /** False when only the chime was heard, or nothing, or when something else came between. */
  readonly isSpoken: boolean;
}

export interface SpeakerParts {
  readonly adapter: SpeechAdapter;
  readonly ring: () => void;
  readonly pause: (delayMs: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly rules: () => LineRules;
  readonly onAnnounced: (announced: Announced) => void;
}

/** Whatever speaks so long has got stuck. */
const LONGEST_MS = 25_000;

/** Plays the voice line of an area: one utterance at a time, in the order the line gives. */
export class AreaSpeaker {
  private line: VoiceLine = SILENT_LINE;
  private current = new AbortController();

  constructor(private readonly parts: SpeakerParts) {}

  /** The board as it is now; told often, since time passes as well. */
  see(calls: readonly SeenCall[]): void {
    this.meet({ type: 'calls-seen', calls, atMs: this.parts.now() });
  }

  say(said: SaidAside): void {
    this.meet({ type: 'announced', said, atMs: this.parts.now() });
  }

  seeAsides(asides: SeenAsides): void {
    this.meet({ type: 'asides-seen', asides, atMs: this.parts.now() });
  }

  close(): void {
    this.current.abort();
  }

  private meet(event: VoiceEvent): void {
    const before = this.line.speaking;
    this.line = reduceVoiceLine(this.line, event, this.parts.rules());
    const { speaking } = this.line;
    if (speaking !== before) this.turnTo(speaking);
    this.prepareNext();
  }

  private turnTo(speaking: Speaking | null): void {
    this.current.abort();
    if (speaking === null) return;
    this.current = new AbortController();
    void this.speak(speaking, this.current.signal);
  }

  private async speak(said: Speaking, stop: AbortSignal): Promise<void> {
    const { adapter, ring, pause, onAnnounced } = this.parts;
    const sentences = sentencesOf(said);
    const afterMs = said.chime ? CHIME_MS : 0;
    if (said.chime) ring();
    const spoken = adapter.speak({ sentences, afterMs }, stop).then(
      () => !stop.aborted,
      () => pause(afterMs).then(() => false),
    );
    const isSpoken = await Promise.race([spoken, pause(LONGEST_MS).then(() => false)]);
    onAnnounced({ said, sentences, isSpoken });
    if (stop.aborted) return;
    this.meet({ type: 'ended', id: said.id, atMs: this.parts.now() });
  }

  private prepareNext(): void {
    const [next] = this.line.pending;
    if (next === undefined) return;
    const { form, languages } = this.parts.rules();
    const { announcement } = next;
    const sentences = sentencesOf({ announcement, form, languages: languagesFor(next, languages) });
    this.parts.adapter.prepare(sentences);
  }
}
