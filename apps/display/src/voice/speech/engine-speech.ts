import { LANGUAGE_TAGS, type Sentence } from '@onewindow/voice';
import type { SoundOutput } from '../sound-output';
import { playBuffers, type TimedBuffer } from './play-buffers';
import type { SpeechAdapter, SpeechRequest } from './speech-adapter';

type FetchSound = (url: string, options: RequestInit) => Promise<Response>;

/** Then the clips say it. */
const ANSWER_LIMIT_MS = 1_500;
const LANGUAGE_GAP_MS = 250;
/** Enough for what is being said and what is said next. */
const KEPT = 24;

/**
 * Speaks with an engine of the deployer's, which answers `GET <path>?lang=zh-CN&text=…` with a sound
 * that browsers play. What comes too late is not waited for.
 */
export class EngineSpeech implements SpeechAdapter {
  private readonly sounds = new Map<string, Promise<AudioBuffer>>();

  constructor(
    private readonly output: SoundOutput,
    private readonly path: string,
    private readonly fetchSound: FetchSound = (url, options) => fetch(url, options),
  ) {}

  prepare(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) void this.soundOf(sentence).catch(() => undefined);
  }

  async speak({ sentences, afterMs }: SpeechRequest, stop: AbortSignal): Promise<void> {
    if (!this.output.isRunning) throw new Error('The browser keeps the board silent.');
    const askedMs = performance.now();
    const sounds = await Promise.all(sentences.map((sentence) => this.soundOf(sentence)));
    if (stop.aborted) return;
    let atMs = Math.max(0, afterMs - (performance.now() - askedMs));
    const timed: TimedBuffer[] = [];
    for (const buffer of sounds) {
      timed.push({ buffer, atMs });
      atMs += buffer.duration * 1_000 + LANGUAGE_GAP_MS;
    }
    await playBuffers(this.output, timed, stop);
  }

  private soundOf({ language, text }: Sentence): Promise<AudioBuffer> {
    const query = new URLSearchParams({ lang: LANGUAGE_TAGS[language], text });
    const url = `${this.path}?${query}`;
    const known = this.sounds.get(url);
    if (known !== undefined) return known;
    const asked = this.ask(url);
    this.keep(url, asked);
    // A failure is not remembered.
    asked.catch(() => this.sounds.delete(url));
    return asked;
  }

  private keep(url: string, sound: Promise<AudioBuffer>): void {
    this.sounds.set(url, sound);
    const [oldest] = this.sounds.keys();
    if (this.sounds.size > KEPT && oldest !== undefined) this.sounds.delete(oldest);
  }

  private async ask(url: string): Promise<AudioBuffer> {
    const answer = await this.fetchSound(url, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    if (!answer.ok) throw new Error(`The speech engine answers ${answer.status}.`);
    return this.output.context.decodeAudioData(await answer.arrayBuffer());
  }
}
