import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { zhHans } from '../locales/zh-hans';
import { refusalWords } from './refusal-words';

function textOf(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], zhHans);
}

describe(refusalWords, () => {
  it('has words for whatever the hall may refuse with', () => {
    for (const code of Object.keys(ERROR_STATUS) as ErrorCode[]) {
      const words = refusalWords(code);
      expect(textOf(words.title)).toEqual(expect.any(String));
      expect(textOf(words.text)).toEqual(expect.any(String));
    }
  });

  it('tells a wrong place from a place that is not allowed', () => {
    expect(refusalWords('realtime.room-unknown').text).toBe('problem.roomUnknown');
    expect(refusalWords('realtime.room-not-permitted').text).toBe('problem.notPermitted');
  });
});
