import { CHIME_MS, type LineRules, type SeenCall } from '@onewindow/voice';
import { AreaSpeaker, type Announced } from './area-speaker';
import type { SpeechAdapter, SpeechRequest } from './speech/speech-adapter';

const RULES: LineRules = { languages: ['cmn', 'yue'], form: 'long', isQuiet: false };

function call(label: string, calledAtMs: number, own: Partial<SeenCall> = {}): SeenCall {
  const at = { calledAtMs, hallAtMs: calledAtMs };
  return { ticketId: label, label, windowId: 'A03', callCount: 1, ...at, ...own };
}

/** Speaks until it is told to have finished. */
class Speech implements SpeechAdapter {
  readonly asked: SpeechRequest[] = [];
  readonly prepared: string[] = [];
  readonly stops: AbortSignal[] = [];
  private settle: { done: () => void; fail: () => void } | undefined;

  prepare(sentences: SpeechRequest['sentences']): void {
    this.prepared.push(...sentences.map(({ text }) => text));
  }

  speak(request: SpeechRequest, stop: AbortSignal): Promise<void> {
    this.asked.push(request);
    this.stops.push(stop);
    return new Promise((resolve, reject) => {
      this.settle = { done: resolve, fail: () => reject(new Error('no voice')) };
      stop.addEventListener('abort', () => resolve());
    });
  }

  async finish(how: 'done' | 'fail' = 'done'): Promise<void> {
    this.settle?.[how]();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}

function open(rules: LineRules = RULES) {
  const speech = new Speech();
  const announced: Announced[] = [];
  const pauses: number[] = [];
  let nowMs = 0;
  let rings = 0;
  const speaker = new AreaSpeaker({
    adapter: speech,
    ring: () => (rings += 1),
    // Only the pause after a chime ends; nothing here gets stuck.
    pause: (delayMs) => {
      pauses.push(delayMs);
      return delayMs <= CHIME_MS ? Promise.resolve() : new Promise(() => undefined);
    },
    now: () => nowMs,
    rules: () => rules,
    onAnnounced: (one) => announced.push(one),
  });
  speaker.see([]);
  return {
    speech,
    speaker,
    announced,
    pauses,
    rings: () => rings,
    at: (ms: number) => (nowMs = ms),
    texts: () => announced.map(({ sentences }) => sentences[0]?.text),
  };
}

describe(AreaSpeaker, () => {
  it('rings, then says a call in every language of the area', () => {
    const { speech, speaker, rings } = open();
    speaker.see([call('A012', 0)]);
    expect(rings()).toBe(1);
    expect(speech.asked).toHaveLength(1);
    expect(speech.asked[0]?.afterMs).toBe(CHIME_MS);
    expect(speech.asked[0]?.sentences.map(({ language }) => language)).toEqual(['cmn', 'yue']);
  });

  it('says the next only when the one before has ended, and tells what it has said', async () => {
    const { speech, speaker, texts, announced } = open();
    speaker.see([call('A002', 1), call('A001', 0)]);
    expect(speech.asked).toHaveLength(1);
    await speech.finish();
    expect(speech.asked).toHaveLength(2);
    await speech.finish();
    expect(texts()).toEqual(['请A零零幺号到A区三号窗口', '请A零零二号到A区三号窗口']);
    expect(announced.every(({ isSpoken }) => isSpoken)).toBe(true);
  });

  it('gets the next one ready, in the language of its holder as well', () => {
    const { speech, speaker } = open();
    speaker.see([call('A002', 1, { language: 'en' }), call('A001', 0)]);
    expect(speech.prepared).toEqual([
      '请A零零二号到A区三号窗口',
      '请A零零二号到A区三号窗口',
      'A zero zero two, please go to window A three',
    ]);
  });

  it('leaves it at the chime and the picture when there is no voice', async () => {
    const { speech, speaker, announced, pauses } = open();
    speaker.see([call('A002', 1), call('A001', 0)]);
    await speech.finish('fail');
    expect(announced[0]).toMatchObject({ isSpoken: false });
    expect(pauses).toContain(CHIME_MS);
    expect(speech.asked).toHaveLength(2);
  });

  it('stops in the middle of a word for an emergency', async () => {
    const { speech, speaker, announced } = open();
    speaker.see([call('A001', 0)]);
    speaker.say({ id: 'fire', announcement: { kind: 'emergency' } });
    expect(speech.stops[0]?.aborted).toBe(true);
    await speech.finish();
    await speech.finish();
    expect(announced.map(({ said, isSpoken }) => [said.announcement.kind, isSpoken])).toEqual([
      ['call', false],
      ['emergency', true],
      ['call', true],
    ]);
  });

  it('is silent when its page is left', () => {
    const { speech, speaker } = open();
    speaker.see([call('A001', 0)]);
    speaker.close();
    expect(speech.stops[0]?.aborted).toBe(true);
  });
});
