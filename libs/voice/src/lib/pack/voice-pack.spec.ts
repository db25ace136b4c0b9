import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf } from '../sentence/vocabulary';
import { VOICE_LANGUAGES } from '../voice-language';
import { missingTokens, type PackManifest } from './voice-pack';

const PACKS = join(__dirname, '../../../packs');
const TWO_MEGABYTES = 2 * 1024 * 1024;

function readPack(language: string) {
  const folder = join(PACKS, language);
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as PackManifest;
  const files = Object.entries(manifest.clips).map(([token, clip]) => {
    const bytes = readFileSync(join(folder, clip.file));
    return { token, bytes, clip: clip as typeof clip & { readonly sha256: string } };
  });
  return { manifest, files, inFolder: readdirSync(folder) };
}

describe('the voices that come with the hall', () => {
  it.each(VOICE_LANGUAGES)('%s has a clip for every token and none besides', (language) => {
    const { manifest, files, inFolder } = readPack(language);
    expect(manifest.language).toBe(language);
    expect(manifest.licence).toBe('Apache-2.0');
    expect(missingTokens(manifest)).toEqual([]);
    expect(files.map(({ token }) => token).sort()).toEqual([...tokensOf(language)].sort());
    expect(inFolder).toHaveLength(files.length + 1);
  });

  it.each(VOICE_LANGUAGES)('%s is the sound that was measured, at −16 ± 2 LUFS', (language) => {
    const { manifest, files } = readPack(language);
    for (const { bytes, clip } of files) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(clip.sha256);
      expect(clip.durationMs).toBeGreaterThan(100);
    }
    expect(manifest.loudness.quietestLufs).toBeGreaterThanOrEqual(-18);
    expect(manifest.loudness.loudestLufs).toBeLessThanOrEqual(-14);
    expect(manifest.loudness.truePeakDb).toBeLessThanOrEqual(-1.5);
  });

  it('are small enough to be kept in every board', () => {
    const bytes = VOICE_LANGUAGES.flatMap((language) =>
      readPack(language).files.map((file) => file.bytes.length),
    ).reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeLessThanOrEqual(TWO_MEGABYTES);
  });
});

describe(missingTokens, () => {
  it('names what cannot be said', () => {
    const { manifest } = readPack('cmn');
    const clips = Object.fromEntries(
      Object.entries(manifest.clips).filter(([token]) => token !== 'yao'),
    );
    expect(missingTokens({ language: 'cmn', clips })).toEqual(['yao']);
  });
});
