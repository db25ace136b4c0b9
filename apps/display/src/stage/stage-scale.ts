const ROOT_FONT_PX = 16;
const LONG_SIDE_PX = 1920;
const SHORT_SIDE_PX = 1080;

export interface Stage {
  readonly orientation: 'landscape' | 'portrait';
  /** Root font size; every length of a board is a multiple of it, so 4K is 1080p enlarged. */
  readonly rootFontPx: number;
}

/** How a screen of this size is laid out. */
export function stageFor(widthPx: number, heightPx: number): Stage {
  const orientation = widthPx >= heightPx ? 'landscape' : 'portrait';
  const [acrossPx, downPx] =
    orientation === 'landscape' ? [LONG_SIDE_PX, SHORT_SIDE_PX] : [SHORT_SIDE_PX, LONG_SIDE_PX];
  const scale = Math.min(widthPx / acrossPx, heightPx / downPx);
  return { orientation, rootFontPx: Math.max(6, ROOT_FONT_PX * scale) };
}
