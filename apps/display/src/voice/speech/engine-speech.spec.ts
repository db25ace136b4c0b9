import { composeAnnouncement } from '@onewindow/voice';
import { EngineSpeech } from './engine-speech';
import { FakeOutput } from './sound-output.fake';

const CALL = { kind: 'call', label: 'A012', windowId: 'A03' } as const;
const mandarin = composeAnnouncement(CALL, 'cmn', 'short');
const english = composeAnnouncement(CALL, 'en', 'short');
const going = new AbortController().signal;

function engine(answer: () => Promise<Response>) {
  const asked: URL[] = [];
  const output = new FakeOutput();
  const speech = new EngineSpeech(output.asOutput(), '/speech', (url) => {
    asked.push(new URL(url, 'http://hall'));
    return answer();
  });
  return { asked, output, speech };
}

/** Until so many sounds are on their way. */
async function started(output: FakeOutput, count: number): Promise<void> {
  while (output.started.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe(EngineSpeech, () => {
  it('asks the engine for each sentence, and plays them one after the other', async () => {
    const { asked, output, speech } = engine(() => Promise.resolve(new Response('sound')));
    const spoken = speech.speak({ sentences: [mandarin, english], afterMs: 0 }, going);
    await started(output, 2);
    output.end();
    await spoken;
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/speech', '/speech']);
    expect(asked.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
      { lang: 'zh-CN', text: 'A零幺二，三号窗口' },
      { lang: 'en-GB', text: 'A zero one two, window A three' },
    ]);
    const [first, second] = output.started;
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBe(750);
  });

  it('does not ask again for what it has got ready', async () => {
    const { asked, output, speech } = engine(() => Promise.resolve(new Response('sound')));
    speech.prepare([mandarin]);
    speech.prepare([mandarin]);
    const spoken = speech.speak({ sentences: [mandarin], afterMs: 0 }, going);
    await started(output, 1);
    output.end();
    await spoken;
    expect(asked).toHaveLength(1);
  });

  it('gives up on an engine that fails, and asks it again the next time', async () => {
    const { asked, output, speech } = engine(() =>
      Promise.resolve(new Response('', { status: 503 })),
    );
    for (let turn = 0; turn < 2; turn += 1) {
      const spoken = speech.speak({ sentences: [mandarin], afterMs: 0 }, going);
      await expect(spoken).rejects.toThrow('503');
    }
    expect(asked).toHaveLength(2);
    expect(output.started).toEqual([]);
  });
});
