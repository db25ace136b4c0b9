import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedPack } from '@onewindow/voice';
import { voiceFiles } from './voice-files';
import { openVoiceLibrary } from './voice-library';

const DEFAULT_PACKS = join(__dirname, '../../../../../../libs/voice/packs');

describe(voiceFiles, () => {
  const complaints: string[] = [];
  let folder: string;
  let server: Server | undefined;

  beforeEach(() => {
    complaints.length = 0;
    folder = mkdtempSync(join(tmpdir(), 'voice-'));
  });

  afterEach(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Serves what is in the folder, as a hall would after a start. */
  async function serve(): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
    const answer = voiceFiles(openVoiceLibrary(folder, (message) => complaints.push(message)));
    const opened = createServer((request, response) =>
      answer(request, response, () => response.writeHead(404).end()),
    );
    server = opened;
    await new Promise<void>((resolve) => opened.listen(0, resolve));
    const { port } = opened.address() as AddressInfo;
    return (path, init) => fetch(`http://localhost:${port}${path}`, init);
  }

  it('serves each clip under its hash, for good', async () => {
    const get = await serve();
    const pack = (await (await get('/manifest/cmn')).json()) as ServedPack;
    const { url } = pack.clips['please']!;
    const answer = await get(url.replace('/voice', ''));
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(url).toBe(`/voice/${createHash('sha256').update(bytes).digest('hex')}.opus`);
    expect(answer.headers.get('content-type')).toBe('audio/ogg');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(complaints).toEqual([]);
  });

  it('asks boards to look at the manifest anew', async () => {
    const get = await serve();
    const answer = await get('/manifest/yue', { method: 'HEAD' });
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toBe('');
  });

  it.each([
    '/',
    '/manifest/fr',
    '/manifest/__proto__',
    '/manifest.json',
    `/${'0'.repeat(64)}.opus`,
  ])('knows no %s', async (path) => {
    const get = await serve();
    expect((await get(path)).status).toBe(404);
  });

  it('speaks with the voice of the hall where it has one', async () => {
    cpSync(join(DEFAULT_PACKS, 'yue'), join(folder, 'yue'), { recursive: true });
    writeFileSync(join(folder, 'yue', 'please.opus'), 'another voice');
    const get = await serve();
    const pack = (await (await get('/manifest/yue')).json()) as ServedPack;
    const clip = await get(pack.clips['please']!.url.replace('/voice', ''));
    expect(await clip.text()).toBe('another voice');
    expect(complaints).toEqual([]);
  });

  it('keeps the usual voice when that of the hall cannot be used, and says why', async () => {
    mkdirSync(join(folder, 'cmn'));
    const manifest = { language: 'cmn', name: 'Li', licence: 'ours', version: '1', clips: {} };
    writeFileSync(join(folder, 'cmn', 'manifest.json'), JSON.stringify(manifest));
    const get = await serve();
    const pack = (await (await get('/manifest/cmn')).json()) as ServedPack;
    expect(pack.name).toContain('espeak-ng');
    expect(complaints).toEqual([expect.stringContaining('it has no clip for letter-A')]);
  });

  it('takes no clip from outside of its folder', async () => {
    cpSync(join(DEFAULT_PACKS, 'cmn'), join(folder, 'cmn'), { recursive: true });
    const file = join(folder, 'cmn', 'manifest.json');
    const text = JSON.stringify(JSON.parse(readManifest('cmn'))).replace(
      '"please.opus"',
      '"../../secret.opus"',
    );
    writeFileSync(file, text);
    await serve();
    expect(complaints).toEqual([expect.stringContaining('its clip please has no file')]);
  });
});

function readManifest(language: string): string {
  return readFileSync(join(DEFAULT_PACKS, language, 'manifest.json'), 'utf8');
}
