import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrastRatio } from './contrast';

const css = readFileSync(join(__dirname, '../../tokens.css'), 'utf8');

function colorsOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

const brand = colorsOf(':root');
const themes = {
  light: colorsOf("[data-theme='light']"),
  dark: colorsOf("[data-theme='dark']"),
  contrast: colorsOf("[data-theme='contrast']"),
};

/** WCAG 1.4.3 for text, 1.4.11 for the edges of controls. */
const TEXT = 4.5;
const EDGE = 3;
/** WCAG 1.4.6, for the theme that is chosen for its contrast. */
const ENHANCED_TEXT = 7;

const PAIRS: readonly (readonly [foreground: string, ground: string, least: number])[] = [
  ...['text', 'text-soft', 'text-faint'].flatMap((text) =>
    ['page', 'surface', 'sunken'].map((ground) => [text, ground, TEXT] as const),
  ),
  ['on-primary', 'primary', TEXT],
  ['on-primary', 'primary-strong', TEXT],
  ['on-primary-soft', 'primary-soft', TEXT],
  ['on-primary-soft', 'surface', TEXT],
  ['on-primary-soft', 'page', TEXT],
  ['text', 'primary-soft', TEXT],
  ['text-soft', 'primary-soft', TEXT],
  ['primary', 'surface', TEXT],
  ['primary', 'page', TEXT],
  ['primary', 'sunken', TEXT],
  ['primary', 'primary-soft', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent-soft', 'accent-soft', TEXT],
  ['text', 'accent-soft', TEXT],
  ['on-danger', 'danger', TEXT],
  ['danger', 'surface', TEXT],
  ['on-danger-soft', 'danger-soft', TEXT],
  ['on-success', 'success', TEXT],
  ['success', 'surface', TEXT],
  ['on-success-soft', 'success-soft', TEXT],
  ['line-strong', 'surface', EDGE],
  ['line-strong', 'page', EDGE],
  ['line-strong', 'sunken', EDGE],
  ['focus', 'page', EDGE],
  ['focus', 'surface', EDGE],
  ['focus', 'focus-gap', EDGE],
];

describe('tokens.css', () => {
  for (const [theme, colors] of Object.entries(themes)) {
    it.each(PAIRS)(`${theme}: %s on %s has at least %d:1`, (foreground, ground, least) => {
      const ink = colors.get(`color-${foreground}`);
      const paper = colors.get(`color-${ground}`);
      expect(ink).toBeDefined();
      expect(paper).toBeDefined();
      const wanted = theme === 'contrast' && least === TEXT ? ENHANCED_TEXT : least;
      expect(contrastRatio(ink ?? '', paper ?? '')).toBeGreaterThanOrEqual(wanted);
    });
  }

  it.each([
    ['#ffffff', 'navy', 16],
    ['yellow', 'navy', 11],
    ['#1a1a1a', 'amber', 11],
    ['#ffffff', 'blue', 6.6],
    ['#ffffff', 'red', 6.4],
    ['#ffffff', 'green', 5.3],
    ['on-emergency', 'leave', 8],
    ['on-emergency', 'be-told', 8],
  ])('%s on %s keeps the measured %d:1', (ink, paper, least) => {
    expect(contrastRatio(brand.get(ink) ?? ink, brand.get(paper) ?? paper)).toBeGreaterThan(least);
  });

  it('gives all themes the same tokens', () => {
    const named = (theme: Map<string, string>) =>
      [...theme.keys()].filter((name) => name.startsWith('color-')).sort();
    expect(named(themes.dark)).toEqual(named(themes.light));
    expect(named(themes.contrast)).toEqual(named(themes.light));
  });
});

describe(contrastRatio, () => {
  it('is 21 for black on white, 1 for a colour on itself, and knows no order', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastRatio('#0b5cad', '#0b5cad')).toBe(1);
    expect(contrastRatio('#0a1f44', '#ffffff')).toBe(contrastRatio('#ffffff', '#0a1f44'));
  });

  it('refuses what is no colour', () => {
    expect(() => contrastRatio('#fff', '#000000')).toThrow(RangeError);
  });
});
