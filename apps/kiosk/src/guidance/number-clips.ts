import type { Language } from '@onewindow/contracts';
import {
  BREATH,
  composeGivenNumber,
  timesOf,
  type ServedPack,
  type VoiceLanguage,
} from '@onewindow/voice';

const SPOKEN: Readonly<Record<Language, VoiceLanguage>> = {
  'zh-Hans': 'cmn',
  'zh-Hant': 'yue',
  en: 'en',
};
/** Far enough ahead for the first word not to be late. */
const LEAD_SECONDS = 0.05;

/** Says a number with the clips of the hall, on a machine that has no voice of its own. */
export class NumberClips {
  private context: AudioContext | null = null;
  private current = new AbortController();

  constructor(private readonly volume: () => number) {}

  /** Replaces what is being said; nothing is said while a clip is missing, for half a number is none. */
  async say(label: string, language: Language): Promise<void> {
    this.hush();
    const { signal } = (this.current = new AbortController());
    const spoken = composeGivenNumber(label, SPOKEN[language]);
    const pack = await read<ServedPack>(`/voice/manifest/${spoken.language}`, signal);
    const context = (this.context ??= new AudioContext());
    const tokens = [...new Set(spoken.tokens)].filter((token) => token !== BREATH);
    const clips = new Map(
      await Promise.all(
        tokens.map(async (token) => [token, await clipOf(pack, token, context, signal)] as const),
      ),
    );
    await context.resume();
    if (signal.aborted) return;
    const durationMs = (_: VoiceLanguage, token: string) => (clips.get(token)?.duration ?? 0) * 1e3;
    const level = context.createGain();
    level.gain.value = this.volume();
    level.connect(context.destination);
    signal.addEventListener('abort', () => level.disconnect());
    const from = context.currentTime + LEAD_SECONDS;
    for (const { token, atMs } of timesOf([spoken], false, durationMs).starts) {
      const source = context.createBufferSource();
      source.buffer = clips.get(token) ?? null;
      source.connect(level);
      source.start(from + atMs / 1_000);
    }
  }

  hush(): void {
    this.current.abort();
  }

  close(): void {
    this.hush();
    void this.context?.close();
  }
}

async function clipOf(
  { clips }: ServedPack,
  token: string,
  context: AudioContext,
  signal: AbortSignal,
): Promise<AudioBuffer> {
  const clip = clips[token];
  if (clip === undefined) throw new Error(`The voice pack cannot say ${token}.`);
  const answer = await fetch(clip.url, { signal });
  return context.decodeAudioData(await answer.arrayBuffer());
}

async function read<Answer>(url: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`The hall answers ${answer.status}.`);
  return answer.json() as Promise<Answer>;
}
