import type { ServedPack, VoiceLanguage } from '@onewindow/voice';
import { untilHad, type Asking } from '../until-had';

/** The clips of the languages of a board: fetched once, decoded once, kept. */
export class ClipStore {
  private readonly packs = new Map<VoiceLanguage, ServedPack>();
  private readonly clips = new Map<string, AudioBuffer>();

  constructor(
    private readonly asking: Asking,
    private readonly decode: (bytes: ArrayBuffer) => Promise<AudioBuffer>,
  ) {}

  /** Loads a language, however long the hall cannot be reached; a clip that cannot be had is left out. */
  async load(language: VoiceLanguage): Promise<void> {
    const read = (answer: Response): Promise<ServedPack> => answer.json();
    const pack = await untilHad(`/voice/manifest/${language}`, read, this.asking);
    if (pack === null) return;
    this.packs.set(language, pack);
    const loading = Object.entries(pack.clips).map(async ([token, { url }]) => {
      const clip = await untilHad(url, (answer) => this.decoded(answer), this.asking);
      if (clip !== null) this.clips.set(nameOf(language, token), clip);
    });
    await Promise.all(loading);
  }

  clip(language: VoiceLanguage, token: string): AudioBuffer | undefined {
    return this.clips.get(nameOf(language, token));
  }

  /** As the pack says it, before the clip itself is there; nothing for what is unknown. */
  durationMs(language: VoiceLanguage, token: string): number {
    const clip = this.clip(language, token);
    if (clip !== undefined) return clip.duration * 1_000;
    return this.packs.get(language)?.clips[token]?.durationMs ?? 0;
  }

  private async decoded(answer: Response): Promise<AudioBuffer | null> {
    const bytes = await answer.arrayBuffer();
    return this.decode(bytes).catch(() => null);
  }
}

function nameOf(language: VoiceLanguage, token: string): string {
  return `${language} ${token}`;
}
