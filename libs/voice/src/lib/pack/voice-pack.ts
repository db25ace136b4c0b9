import { tokensOf } from '../sentence/vocabulary';
import type { VoiceLanguage } from '../voice-language';

/** One token, spoken. */
export interface PackClip {
  /** Its name in the folder of the pack. */
  readonly file: string;
  readonly durationMs: number;
}

/** `manifest.json` of a voice pack: one language, one speaker. */
export interface PackManifest {
  readonly language: VoiceLanguage;
  /** Who speaks. */
  readonly name: string;
  /** Of the clips, as an SPDX identifier or in words. */
  readonly licence: string;
  readonly version: string;
  /** Whole sentences, as measured when the pack was made (ITU-R BS.1770-4). */
  readonly loudness: {
    readonly quietestLufs: number;
    readonly loudestLufs: number;
    readonly truePeakDb: number;
  };
  readonly clips: Readonly<Record<string, PackClip>>;
}

/** A pack as a board gets it: each clip at an address that never means anything else. */
export interface ServedPack extends Omit<PackManifest, 'clips'> {
  readonly clips: Readonly<Record<string, ServedClip>>;
}

export interface ServedClip {
  readonly url: string;
  readonly durationMs: number;
}

/** What a language needs to be said and a pack has no clip for. */
export function missingTokens({ language, clips }: Pick<PackManifest, 'language' | 'clips'>) {
  return tokensOf(language).filter((token) => clips[token] === undefined);
}
