import { checked, type Column } from './column';
import { textLike } from './column-kinds';

/** WCAG 2.2 AA for text of normal size; queue colours carry white text. */
const LEAST_CONTRAST = 4.5;

/** An sRGB colour that white text can be read on. */
export const color = (header: string): Column<string> =>
  checked(textLike(header, /^#[0-9A-Fa-f]{6}$/, '#1F5FA8'), (value) => {
    const contrast = contrastWithWhite(value);
    if (contrast >= LEAST_CONTRAST) return undefined;
    return {
      code: 'cell.color-too-light',
      params: { value, contrast: Math.floor(contrast * 100) / 100 },
    };
  });

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrastWithWhite(hex: string): number {
  const channel = (start: number): number => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05);
}
