import { letterHeightsFor } from './letter-height';
import { FAR_TEXT_REM, stageFor } from './stage-scale';

describe(stageFor, () => {
  it.each([
    [1920, 1080, 'landscape', 16],
    [3840, 2160, 'landscape', 32],
    [1080, 1920, 'portrait', 16],
    [2160, 3840, 'portrait', 32],
    [1440, 900, 'landscape', 12],
    [1920, 540, 'landscape', 8],
  ])('%i × %i is %s at %i px', (width, height, orientation, rootFontPx) => {
    const stage = stageFor(width, height);
    expect(stage).toMatchObject({ orientation, rootFontPx, layout: 'full', linesPerCall: 1 });
  });

  it('stays legible in a tiny frame', () => {
    expect(stageFor(100, 50).rootFontPx).toBe(6);
  });

  // Distance and diagonal; what is left of the layout, and how many calls of 5.5 rem fit on its height.
  it.each([
    [1, 55, { layout: 'full', hasHeader: true, hasStrip: true }, 12],
    [3, 55, { layout: 'far', hasHeader: true, hasStrip: true }, 12],
    [5, 55, { layout: 'far', hasHeader: true, hasStrip: true }, 8],
    [10, 75, { layout: 'far', hasHeader: true, hasStrip: true }, 6],
    [10, 43, { layout: 'far', hasHeader: false, hasStrip: true }, 3],
    [15, 43, { layout: 'far', hasHeader: false, hasStrip: false }, 2],
  ])('from %i m on %i inches', (metres, screenInches, expected, rows) => {
    const stage = stageFor(1920, 1080, { metres, screenInches });
    expect(stage).toMatchObject(expected);
    expect(Math.floor(1080 / stage.rootFontPx / 5.5)).toBe(rows);
  });

  it.each([
    [3, 32],
    [5, 43],
    [8, 55],
    [12, 55],
    [20, 43],
  ])('has no sign lower than %i m need on %i inches, on any screen', (metres, screenInches) => {
    for (const [width, height] of [
      [1920, 1080],
      [3840, 2160],
      [1080, 1920],
    ] as const) {
      const { rootFontPx } = stageFor(width, height, { metres, screenInches });
      const pxPerMm = Math.hypot(width, height) / (screenInches * 25.4);
      const { digitMm, hanMm } = letterHeightsFor(metres);
      const textMm = (FAR_TEXT_REM * rootFontPx) / pxPerMm;
      expect(textMm * 0.72).toBeGreaterThanOrEqual(digitMm - 1e-6);
      expect(textMm * 0.9).toBeGreaterThanOrEqual(hanMm - 1e-6);
    }
  });

  it('puts the window below the number where both are too wide for the screen', () => {
    const viewing = { metres: 10, screenInches: 43 };
    expect(stageFor(1920, 1080, viewing).linesPerCall).toBe(1);
    expect(stageFor(1080, 1920, viewing).linesPerCall).toBe(2);
  });
});
