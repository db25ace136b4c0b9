import type { ViewingOrders } from '@onewindow/contracts';
import { letterHeightsFor } from './letter-height';

const ROOT_FONT_PX = 16;
const LONG_SIDE_PX = 1920;
const SHORT_SIDE_PX = 1080;
const MM_PER_INCH = 25.4;

/** Of the font size: how much of it a digit and a Han sign fill. */
const DIGIT_SHARE = 0.72;
const HAN_SHARE = 0.9;
/** Smallest signs of the full layout that must be read: missed numbers, names of queues. */
const FULL_DIGIT_REM = 1.625;
const FULL_HAN_REM = 1.75;
/** The one size of the far layout (far-board.css). */
export const FAR_TEXT_REM = 3.5;

/** What the far layout needs beside its rows, in rem; less room shows fewer parts, never smaller ones. */
const STRIP_FROM_REM = 17;
const HEADER_FROM_REM = 26;
/** Number, arrow and window beside each other. */
const ONE_LINE_FROM_REM = 29;

export interface Stage {
  readonly orientation: 'landscape' | 'portrait';
  /** Root font size; every length of a board is a multiple of it, so 4K is 1080p enlarged. */
  readonly rootFontPx: number;
  /**
   * `full` has windows, queues and missed numbers beside the calls; `far` has the calls in letters
   * that are read from afar, everything else in turns below them.
   */
  readonly layout: 'full' | 'far';
  readonly hasHeader: boolean;
  readonly hasStrip: boolean;
  /** Lines of one call: where both do not fit beside each other, the window stands below the number. */
  readonly linesPerCall: 1 | 2;
}

/**
 * How a screen of this size is laid out. When it is known from how far it is read, nothing that must
 * be read is lower than the distance needs: there are fewer rows and more pages instead.
 */
export function stageFor(
  widthPx: number,
  heightPx: number,
  viewing: ViewingOrders | null = null,
): Stage {
  const orientation = widthPx >= heightPx ? 'landscape' : 'portrait';
  const [acrossPx, downPx] =
    orientation === 'landscape' ? [LONG_SIDE_PX, SHORT_SIDE_PX] : [SHORT_SIDE_PX, LONG_SIDE_PX];
  const scale = Math.min(widthPx / acrossPx, heightPx / downPx);
  const fullRootPx = Math.max(6, ROOT_FONT_PX * scale);
  if (viewing === null || neededRootPx(widthPx, heightPx, viewing, FULL) <= fullRootPx) {
    const everything = { hasHeader: true, hasStrip: true, linesPerCall: 1 } as const;
    return { orientation, rootFontPx: fullRootPx, layout: 'full', ...everything };
  }
  const rootFontPx = Math.max(fullRootPx, neededRootPx(widthPx, heightPx, viewing, FAR));
  const [acrossRem, downRem] = [widthPx / rootFontPx, heightPx / rootFontPx];
  return {
    orientation,
    rootFontPx,
    layout: 'far',
    hasHeader: downRem >= HEADER_FROM_REM,
    hasStrip: downRem >= STRIP_FROM_REM,
    linesPerCall: acrossRem >= ONE_LINE_FROM_REM ? 1 : 2,
  };
}

interface SmallestRem {
  readonly digit: number;
  readonly han: number;
}

const FULL: SmallestRem = { digit: FULL_DIGIT_REM, han: FULL_HAN_REM };
const FAR: SmallestRem = { digit: FAR_TEXT_REM, han: FAR_TEXT_REM };

function neededRootPx(
  widthPx: number,
  heightPx: number,
  { metres, screenInches }: ViewingOrders,
  smallest: SmallestRem,
): number {
  const pxPerMm = Math.hypot(widthPx, heightPx) / (screenInches * MM_PER_INCH);
  const { digitMm, hanMm } = letterHeightsFor(metres);
  const forDigits = (digitMm * pxPerMm) / (smallest.digit * DIGIT_SHARE);
  const forHan = (hanMm * pxPerMm) / (smallest.han * HAN_SHARE);
  return Math.max(forDigits, forHan);
}
