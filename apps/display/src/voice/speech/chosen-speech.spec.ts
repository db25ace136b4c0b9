import { chosenSpeech } from './chosen-speech';
import type { SpeechAdapter, SpeechRequest } from './speech-adapter';

const REQUEST: SpeechRequest = { sentences: [], afterMs: 900 };

/** Says who was asked to speak. */
function hall(failing: readonly string[] = []) {
  const asked: string[] = [];
  const named = (name: string): SpeechAdapter => ({
    prepare: () => undefined,
    speak: ({ afterMs }) => {
      asked.push(name);
      expect(afterMs).toBeLessThanOrEqual(REQUEST.afterMs);
      return failing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve();
    },
  });
  const adapters = {
    clips: named('clips'),
    'http-tts': named('http-tts'),
    browser: named('browser'),
  };
  let speech: 'clips' | 'http-tts' | 'browser' = 'http-tts';
  const chosen = chosenSpeech(adapters, () => ({ speech }));
  return { asked, chosen, choose: (kind: typeof speech) => (speech = kind) };
}

describe(chosenSpeech, () => {
  const going = new AbortController().signal;

  it('follows what the hall chooses, from one sentence to the next', async () => {
    const { asked, chosen, choose } = hall();
    await chosen.speak(REQUEST, going);
    choose('browser');
    await chosen.speak(REQUEST, going);
    expect(asked).toEqual(['http-tts', 'browser']);
  });

  it('takes the clips where another voice fails', async () => {
    const { asked, chosen } = hall(['http-tts']);
    await chosen.speak(REQUEST, going);
    expect(asked).toEqual(['http-tts', 'clips']);
  });

  it('has nothing behind the clips', async () => {
    const { asked, chosen, choose } = hall(['http-tts', 'clips']);
    await expect(chosen.speak(REQUEST, going)).rejects.toThrow('clips');
    choose('clips');
    await expect(chosen.speak(REQUEST, going)).rejects.toThrow('clips');
    expect(asked).toEqual(['http-tts', 'clips', 'clips']);
  });

  it('does not go on with what has been stopped', async () => {
    const { asked, chosen } = hall(['http-tts']);
    const stop = new AbortController();
    stop.abort();
    await expect(chosen.speak(REQUEST, stop.signal)).rejects.toThrow('http-tts');
    expect(asked).toEqual(['http-tts']);
  });
});
