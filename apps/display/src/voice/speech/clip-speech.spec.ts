import { composeAnnouncement, tokensOf, type ServedPack } from '@onewindow/voice';
import { ClipSpeech } from './clip-speech';
import { ClipStore } from './clip-store';
import { aClip, FakeOutput } from './sound-output.fake';

const SENTENCE = composeAnnouncement({ kind: 'call', label: 'A1', windowId: '3' }, 'cmn', 'short');
const going = new AbortController().signal;

/** A hall whose clips say their own names. */
function hall(tokens: readonly string[], failures = 0) {
  const asked: string[] = [];
  let left = failures;
  const clips = Object.fromEntries(
    tokens.map((token) => [token, { url: `/voice/${token}`, durationMs: 400 }]),
  );
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    left -= 1;
    if (left >= 0) return Promise.reject(new Error('no network'));
    if (url === '/voice/yao') return Promise.resolve(new Response('', { status: 404 }));
    const body = url.includes('manifest') ? JSON.stringify({ clips } as ServedPack) : url;
    return Promise.resolve(new Response(body));
  };
  const pause = (): Promise<void> => Promise.resolve();
  const store = new ClipStore({ fetch, pause, stopped: () => false }, (bytes) =>
    Promise.resolve(aClip(new TextDecoder().decode(bytes))),
  );
  return { store, asked };
}

describe(ClipStore, () => {
  it('gets every clip of a language once', async () => {
    const { store, asked } = hall(['please', 'to']);
    await store.load('cmn');
    expect(asked).toEqual(['/voice/manifest/cmn', '/voice/please', '/voice/to']);
    expect(store.clip('cmn', 'please')).toMatchObject({ name: '/voice/please' });
    expect(store.clip('yue', 'please')).toBeUndefined();
  });

  it('goes on asking while the network is away, and does without what there is not', async () => {
    const { store, asked } = hall(['please', 'yao'], 3);
    await store.load('cmn');
    expect(asked.filter((url) => url.includes('manifest'))).toHaveLength(4);
    expect(store.clip('cmn', 'please')).toBeDefined();
    expect(store.clip('cmn', 'yao')).toBeUndefined();
  });

  it('knows how long a clip is: by itself, else by its pack', async () => {
    const { store } = hall(['please', 'yao']);
    await store.load('cmn');
    expect(store.durationMs('cmn', 'please')).toBe(500);
    expect(store.durationMs('cmn', 'yao')).toBe(400);
    expect(store.durationMs('cmn', 'unheard-of')).toBe(0);
  });
});

describe(ClipSpeech, () => {
  async function speech(tokens = tokensOf('yue')) {
    const { store } = hall(tokens);
    await store.load('yue');
    const output = new FakeOutput();
    return { output, speech: new ClipSpeech(output.asOutput(), store) };
  }

  it('puts one word behind the other on the clock of the output', async () => {
    const { output, speech: clips } = await speech();
    const sentence = composeAnnouncement(
      { kind: 'call', label: 'A12', windowId: '3' },
      'yue',
      'short',
    );
    const spoken = clips.speak({ sentences: [sentence], afterMs: 900 }, going);
    output.end();
    await spoken;
    expect(output.started.map(({ name, atMs }) => [name, atMs])).toEqual([
      ['/voice/letter-A', 930],
      ['/voice/digit-1', 1_430],
      ['/voice/digit-2', 1_930],
      ['/voice/digit-3', 2_590],
      ['/voice/window', 3_090],
    ]);
  });

  it('says no half sentences', async () => {
    const { output, speech: clips } = await speech(['please', 'window']);
    await expect(clips.speak({ sentences: [SENTENCE], afterMs: 0 }, going)).rejects.toThrow();
    expect(output.started).toEqual([]);
  });

  it('does not pretend to speak while the browser is silent', async () => {
    const { output, speech: clips } = await speech();
    output.isRunning = false;
    await expect(clips.speak({ sentences: [], afterMs: 0 }, going)).rejects.toThrow('silent');
  });

  it('stops at once when it is told to', async () => {
    const { output, speech: clips } = await speech();
    const stop = new AbortController();
    const sentence = composeAnnouncement({ kind: 'look-up' }, 'yue');
    const spoken = clips.speak({ sentences: [sentence], afterMs: 0 }, stop.signal);
    stop.abort();
    await spoken;
    expect(output.started.every(({ isStopped }) => isStopped)).toBe(true);
  });
});
