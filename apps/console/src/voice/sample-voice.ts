import { ringChime } from '@onewindow/ui';
import {
  BREATH,
  CHIME_MS,
  composeAnnouncement,
  LANGUAGE_TAGS,
  timesOf,
  type AreaVoice,
  type AreaVoicePlan,
  type Sentence,
  type ServedPack,
  type VoiceLanguage,
} from '@onewindow/voice';

export type Packs = ReadonlyMap<VoiceLanguage, ServedPack>;

/** What is tried out: a call as the area would make it. */
export interface SampleCall {
  readonly windowId: string;
  readonly voice: Pick<AreaVoice, 'speech' | 'volume'>;
  readonly plan: Pick<AreaVoicePlan, 'languages' | 'form'>;
}

const SAMPLE_LABEL = 'A012';

export function sampleSentences({ windowId, plan }: SampleCall): readonly Sentence[] {
  const call = { kind: 'call', label: SAMPLE_LABEL, windowId } as const;
  return plan.languages.map((language) => composeAnnouncement(call, language, plan.form));
}

/** The packs of the hall, for their words and how long they are. */
export async function loadPacks(languages: readonly VoiceLanguage[]): Promise<Packs> {
  const packs = await Promise.all(
    languages.map(async (language) => {
      const answer = await fetch(`/voice/manifest/${language}`);
      if (!answer.ok) throw new Error(`No voice pack for ${language}: ${answer.status}`);
      return [language, (await answer.json()) as ServedPack] as const;
    }),
  );
  return new Map(packs);
}

/** Says a call in this browser, as the board of the area would; whoever asks hears it at once. */
export async function saySample(call: SampleCall, packs: Packs): Promise<void> {
  const context = new AudioContext();
  const level = context.createGain();
  level.gain.value = call.voice.volume;
  level.connect(context.destination);
  try {
    ringChime(context, level);
    if (call.voice.speech === 'browser') await sayWithBrowser(call);
    else await playClips(sampleSentences(call), packs, level);
  } finally {
    await context.close();
  }
}

async function playClips(
  sentences: readonly Sentence[],
  packs: Packs,
  level: GainNode,
): Promise<void> {
  const { context } = level;
  const from = context.currentTime;
  const clipOf = (language: VoiceLanguage, token: string) => packs.get(language)?.clips[token];
  const { starts, endMs } = timesOf(sentences, true, (language, token) =>
    token === BREATH ? 0 : (clipOf(language, token)?.durationMs ?? 0),
  );
  const clips = await Promise.all(
    starts.map(async ({ language, token, atMs }) => {
      const answer = await fetch(clipOf(language, token)?.url ?? '');
      return { atMs, buffer: await context.decodeAudioData(await answer.arrayBuffer()) };
    }),
  );
  // The first word comes when the chime has been heard, or as soon as the words are here.
  const lateMs = Math.max(0, 1_000 * (context.currentTime - from) - CHIME_MS);
  for (const { atMs, buffer } of clips) {
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(level);
    source.start(from + (atMs + lateMs) / 1_000);
  }
  await pause(endMs + lateMs);
}

async function sayWithBrowser(call: SampleCall): Promise<void> {
  await pause(CHIME_MS);
  for (const { language, text } of sampleSentences(call)) {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = LANGUAGE_TAGS[language];
    said.volume = call.voice.volume;
    await new Promise<void>((resolve, reject) => {
      said.onend = () => resolve();
      said.onerror = ({ error }) => reject(new Error(error));
      speechSynthesis.speak(said);
    });
  }
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
