import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  faultsOfSettings,
  VOICE_LANGUAGES,
  type ServedPack,
  type VoiceLanguage,
  type VoiceSettings,
} from '@onewindow/voice';
import { loadPack, type ClipBytes, type LoadedPack } from './voice-pack-folder';

const DEFAULT_PACKS = join(__dirname, '../../../../../../libs/voice/packs');

type Complain = (message: string) => void;

/** The voices of this server: those that come with it, or the hall's own. */
export interface VoiceLibrary {
  readonly packs: ReadonlyMap<VoiceLanguage, ServedPack>;
  readonly clips: ReadonlyMap<string, ClipBytes>;
  readonly settings: VoiceSettings;
}

/**
 * Reads the packs and the settings once; a hall's own that cannot be used are named and left out,
 * since a hall that speaks with the wrong voice is better than one that does not open.
 *
 * @param ownFolder `voice` in the data folder: `settings.json` and a folder for each own pack
 */
export function openVoiceLibrary(ownFolder: string | null, complain: Complain): VoiceLibrary {
  const loaded = VOICE_LANGUAGES.map((language) => ownPack(ownFolder, language, complain));
  return {
    packs: new Map(loaded.map(({ served }) => [served.language, served])),
    clips: new Map(loaded.flatMap(({ clips }) => [...clips])),
    settings: ownSettings(ownFolder, complain),
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

function ownSettings(ownFolder: string | null, complain: Complain): VoiceSettings {
  const file = ownFolder === null ? null : join(ownFolder, 'settings.json');
  if (file === null || !existsSync(file)) return {};
  try {
    const settings: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const faults = faultsOfSettings(settings);
    if (faults.length > 0) throw new Error(faults.join(', '));
    return settings as VoiceSettings;
  } catch (error) {
    complain(`The voice settings in ${file} are not used: ${messageOf(error)}`);
    return {};
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
