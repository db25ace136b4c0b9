import { voiceFor } from './local-voice';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe(voiceFor, () => {
  it('takes Cantonese for traditional Chinese where there is one, else Mandarin', () => {
    const mandarin = voice('zh_CN');
    expect(voiceFor([mandarin, voice('zh-HK')], 'zh-Hant')?.lang).toBe('zh-HK');
    expect(voiceFor([voice('en-US'), mandarin], 'zh-Hant')).toBe(mandarin);
    expect(voiceFor([mandarin], 'zh-Hans')).toBe(mandarin);
    expect(voiceFor([voice('cmn')], 'zh-Hans')?.lang).toBe('cmn');
  });

  it('takes any English', () => {
    expect(voiceFor([voice('zh-CN'), voice('en-US')], 'en')?.lang).toBe('en-US');
    expect(voiceFor([voice('en-US'), voice('en-GB')], 'en')?.lang).toBe('en-GB');
  });

  it('takes none that sends the words away, and none of another language', () => {
    expect(voiceFor([voice('zh-CN', false), voice('en-GB')], 'zh-Hans')).toBeUndefined();
    expect(voiceFor([voice('end-X')], 'en')).toBeUndefined();
  });
});
