import type { Share } from '@onewindow/contracts';

/** A share of 1 as people read it: one decimal, but none for everybody and nobody. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1_000) / 10;
  // Nearly all is not all: somebody was not content.
  const honest = share < 1 && tenths === 100 ? 99.9 : share > 0 && tenths === 0 ? 0.1 : tenths;
  return `${Number.isInteger(honest) ? honest : honest.toFixed(1)}%`;
}

/** A share with the number it is taken of, or why it is not told. */
export function shareText({ share, n }: Share, t: (key: string) => string): string {
  if (n === 0) return t('ratings.none');
  return share === null ? t('ratings.withheld') : `${percent(share)} (${n})`;
}
