import { VOICE_LANGUAGES } from '../voice-language';
import { composeGivenNumber } from './given-number';
import { BREATH, VOCABULARY } from './vocabulary';

describe(composeGivenNumber, () => {
  it.each([
    ['cmn', '您的号码是，A零幺二'],
    ['yue', '您的号码是，A零一二'],
    ['en', 'your number is, A zero one two'],
  ] as const)('tells the number sign by sign in %s: %s', (language, sentence) => {
    expect(composeGivenNumber('A012', language).text).toBe(sentence);
  });

  it.each(VOICE_LANGUAGES)('uses nothing a voice pack of %s does not have', (language) => {
    const { tokens } = composeGivenNumber('XA-1203', language);
    const clips = tokens.filter((token) => token !== BREATH);
    expect(clips).toHaveLength(7);
    expect(clips.every((token) => token in VOCABULARY[language])).toBe(true);
  });
});
