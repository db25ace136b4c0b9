import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { VOICE_LANGUAGES, type VoiceLanguage } from '../voice-language';
import { SENTENCE_FORMS, type Announcement, type SentenceForm } from './announcement';
import { composeAnnouncement } from './compose-announcement';
import { composeGivenNumber } from './given-number';
import { BREATH, tokensOf, VOCABULARY } from './vocabulary';

type Columns = 'kind' | 'language' | 'form' | 'label' | 'window' | 'floor' | 'sentence';

/** Written by another program than the one under test; read it as the list of what is right. */
function readCases(): readonly Readonly<Record<Columns, string>>[] {
  const file = join(__dirname, 'compose-announcement.cases.tsv');
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((name, i) => [name, values[i] ?? '']));
  }) as unknown as readonly Readonly<Record<Columns, string>>[];
}

function announced(row: Readonly<Record<Columns, string>>): Announcement {
  const { kind, label, window: windowId, floor } = row;
  if (kind === 'get-ready') return { kind, label };
  if (kind === 'pause') return { kind, windowId };
  if (kind !== 'call' && kind !== 'recall') throw new Error(`Unknown kind ${kind}`);
  return { kind, label, windowId, ...(floor === '' ? {} : { floor: Number(floor) }) };
}

const CALL = { kind: 'call', label: 'A012', windowId: 'A03' } as const;

describe(composeAnnouncement, () => {
  it('says every sentence of the table', () => {
    const cases = readCases();
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const wrong = cases.filter((row) => {
      const language = row.language as VoiceLanguage;
      const said = composeAnnouncement(announced(row), language, row.form as SentenceForm);
      return said.text !== row.sentence;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['cmn', 'long', '请A零幺二号到A区三号窗口'],
    ['yue', 'long', '请A零一二号到A区三号窗口'],
    ['en', 'long', 'A zero one two, please go to window A three'],
    ['cmn', 'short', 'A零幺二，三号窗口'],
    ['yue', 'short', 'A零一二，三号窗口'],
    ['en', 'short', 'A zero one two, window A three'],
  ] as const)('calls in %s, %s: %s', (language, form, sentence) => {
    expect(composeAnnouncement(CALL, language, form).text).toBe(sentence);
  });

  it('is long when nothing else is asked for', () => {
    expect(composeAnnouncement(CALL, 'cmn')).toEqual(composeAnnouncement(CALL, 'cmn', 'long'));
  });

  it('spells a sign of another shape, and leaves out what cannot be said', () => {
    const call = { ...CALL, label: 'A-012', windowId: 'VIP-1A' };
    expect(composeAnnouncement(call, 'cmn').text).toBe('请A零幺二号到VIP幺A号窗口');
    expect(composeAnnouncement(call, 'en').text).toBe(
      'A zero one two, please go to window V I P one A',
    );
  });

  it.each([
    ['look-up', '更多号码请看屏幕', 'more numbers are on the screen'],
    ['sound-test', '声音已开启', 'sound is on'],
    [
      'emergency',
      '请注意，请听从工作人员指引，有序离开大厅',
      'attention please, follow the staff and leave the hall calmly',
    ],
  ] as const)('says %s in Chinese and in English', (kind, chinese, english) => {
    expect(composeAnnouncement({ kind }, 'yue', 'short').text).toBe(chinese);
    expect(composeAnnouncement({ kind }, 'en').text).toBe(english);
  });

  it('uses nothing a voice pack does not have, and everything it has', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => `B${i}`);
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}1`);
    const said: Announcement[] = [
      ...[...numbers, ...letters, 'B120'].map((id) => ({ ...CALL, label: id, windowId: id })),
      { ...CALL, kind: 'recall', floor: 2 },
      { kind: 'get-ready', label: 'A1' },
      { kind: 'pause', windowId: 'A1' },
      { kind: 'look-up' },
      { kind: 'sound-test' },
      { kind: 'emergency' },
    ];
    for (const language of VOICE_LANGUAGES) {
      const given = composeGivenNumber('A1', language).tokens;
      const used = [...given, ...said.flatMap((one) => composeAnnouncement(one, language).tokens)];
      const clips = new Set(used.filter((token) => token !== BREATH));
      expect([...clips].sort()).toEqual([...tokensOf(language)].sort());
    }
  });

  it('can say every label and window there may be', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{1,3}\d{1,5}$/),
        fc.stringMatching(/^[A-Z]{0,2}\d{1,4}$/),
        fc.constantFrom(...VOICE_LANGUAGES),
        fc.constantFrom(...SENTENCE_FORMS),
        (label, windowId, language, form) => {
          const { tokens } = composeAnnouncement({ ...CALL, label, windowId }, language, form);
          const clips = tokens.filter((token) => token !== BREATH);
          expect(clips.every((token) => token in VOCABULARY[language])).toBe(true);
          expect(clips.length).toBeGreaterThan(label.length);
        },
      ),
    );
  });
});
