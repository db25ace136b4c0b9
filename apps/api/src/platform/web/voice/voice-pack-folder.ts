import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  missingTokens,
  type PackClip,
  type PackManifest,
  type ServedClip,
  type ServedPack,
  type VoiceLanguage,
} from '@onewindow/voice';

/** What browsers play, and what they are told it is. */
const CLIP_TYPES: Readonly<Record<string, string>> = {
  '.opus': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
};
/** A few words; whole packs are kept in memory, here and in every board. */
const CLIP_MOST_BYTES = 1024 * 1024;
const PACK_MOST_BYTES = 16 * 1024 * 1024;
const CLIP_NAME = /^[\w-]+\.\w+$/;

export interface ClipBytes {
  readonly bytes: Buffer;
  readonly type: string;
}

export interface LoadedPack {
  readonly served: ServedPack;
  /** By the file name of their address. */
  readonly clips: ReadonlyMap<string, ClipBytes>;
}

/**
 * Reads a pack whole; what is served under its hash cannot change any more.
 *
 * @throws Error that says what is wrong with it
 */
export function loadPack(folder: string, language: VoiceLanguage): LoadedPack {
  const manifest = readManifest(folder, language);
  const clips = new Map<string, ClipBytes>();
  const served: Record<string, ServedClip> = {};
  let total = 0;
  for (const [token, { file, durationMs }] of Object.entries(manifest.clips)) {
    const clip = readClip(folder, file);
    total += clip.bytes.length;
    if (total > PACK_MOST_BYTES) throw new Error(`it has more than ${PACK_MOST_BYTES} bytes`);
    const hash = createHash('sha256').update(clip.bytes).digest('hex');
    const name = `${hash}${extname(file)}`;
    clips.set(name, clip);
    served[token] = { url: `/voice/${name}`, durationMs };
  }
  return { served: { ...manifest, clips: served }, clips };
}

function readManifest(folder: string, language: VoiceLanguage): PackManifest {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Partial<PackManifest>;
  if (manifest.language !== language)
    throw new Error(`its manifest is not of language ${language}`);
  for (const field of ['name', 'licence', 'version'] as const) {
    if (typeof manifest[field] !== 'string') throw new Error(`its manifest names no ${field}`);
  }
  const { clips = {} } = manifest;
  const missing = missingTokens({ language, clips });
  if (missing.length > 0) throw new Error(`it has no clip for ${missing.join(', ')}`);
  for (const [token, clip] of Object.entries(clips)) {
    if (!isWellFormed(clip)) {
      throw new Error(`its clip ${token} has no file or no duration`);
    }
  }
  return manifest as PackManifest;
}

/** It comes from a file that anybody may have written. */
function isWellFormed(clip: Partial<PackClip> | null): boolean {
  const { file, durationMs } = clip ?? {};
  return typeof file === 'string' && CLIP_NAME.test(file) && Number(durationMs) > 0;
}

function readClip(folder: string, file: string): ClipBytes {
  const type = CLIP_TYPES[extname(file)];
  if (type === undefined) throw new Error(`${file} is of a kind that browsers may not play`);
  const bytes = readFileSync(join(folder, file));
  if (bytes.length > CLIP_MOST_BYTES) throw new Error(`${file} is larger than a few words`);
  return { bytes, type };
}
