import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VOICE_LANGUAGES, type ServedPack, type VoiceLanguage } from '@onewindow/voice';
import { loadPack, type ClipBytes, type LoadedPack } from './voice-pack-folder';

const DEFAULT_PACKS = join(__dirname, '../../../../../../libs/voice/packs');

type Complain = (message: string) => void;

/** The voices of this server: those that come with it, or the hall's own. */
export interface VoiceLibrary {
  readonly packs: ReadonlyMap<VoiceLanguage, ServedPack>;
  readonly clips: ReadonlyMap<string, ClipBytes>;
}

/**
 * Reads the packs once; a hall's own that cannot be used are named and left out,
 * since a hall that speaks with the wrong voice is better than one that does not open.
 *
 * @param ownFolder `voice` in the data folder: a folder for each own pack
 */
export function openVoiceLibrary(ownFolder: string | null, complain: Complain): VoiceLibrary {
  const loaded = VOICE_LANGUAGES.map((language) => ownPack(ownFolder, language, complain));
  return {
    packs: new Map(loaded.map(({ served }) => [served.language, served])),
    clips: new Map(loaded.flatMap(({ clips }) => [...clips])),
  };
}

function ownPack(
  ownFolder: string | null,
  language: VoiceLanguage,
  complain: Complain,
): LoadedPack {
  const folder = ownFolder === null ? null : join(ownFolder, language);
  if (folder !== null && existsSync(folder)) {
    try {
      return loadPack(folder, language);
    } catch (error) {
      complain(`The voice pack in ${folder} is not used: ${messageOf(error)}`);
    }
  }
  return loadPack(join(DEFAULT_PACKS, language), language);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
