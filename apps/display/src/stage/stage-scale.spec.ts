import { stageFor } from './stage-scale';

describe(stageFor, () => {
  it.each([
    [1920, 1080, 'landscape', 16],
    [3840, 2160, 'landscape', 32],
    [1080, 1920, 'portrait', 16],
    [2160, 3840, 'portrait', 32],
    [1440, 900, 'landscape', 12],
    [1920, 540, 'landscape', 8],
  ])('%i × %i is %s at %i px', (width, height, orientation, rootFontPx) => {
    expect(stageFor(width, height)).toEqual({ orientation, rootFontPx });
  });

  it('stays legible in a tiny frame', () => {
    expect(stageFor(100, 50).rootFontPx).toBe(6);
  });
});
