import { loadGlyphs } from './load-glyphs';

describe(loadGlyphs, () => {
  it('asks for each sign once, and again until the slices have come', async () => {
    jest.useFakeTimers();
    const asked: string[] = [];
    const load = async (font: string, text: string) => {
      asked.push(`${font}: ${text}`);
      if (asked.length === 1) throw new DOMException('gone', 'NetworkError');
    };
    const loading = loadGlyphs('恢复恢复', 'Noto', { load });
    await jest.advanceTimersByTimeAsync(10_000);
    await loading;
    expect(asked).toEqual(['1em Noto: 恢复', '1em Noto: 恢复']);
    jest.useRealTimers();
  });
});
