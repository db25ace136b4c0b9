import { PX_PER_MM_RANGE } from '@onewindow/contracts';

const DENSITY = 'onewindow.px-per-mm';
const [COARSEST, FINEST] = PX_PER_MM_RANGE;

/** Density of a panel, in pixels per millimetre; what is measured wrongly is not believed. */
export function readDensity(text: string | null): number | null {
  const value = Number(text ?? '');
  return value >= COARSEST && value <= FINEST ? value : null;
}

export function keptDensity(storage: Pick<Storage, 'getItem'>): number | null {
  return readDensity(storage.getItem(DENSITY));
}

/** A key is as wide as a finger from now on, and from the next start on as well. */
export function keepDensity(pxPerMm: number, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(DENSITY, String(pxPerMm));
  document.documentElement.style.setProperty('--px-per-mm', String(pxPerMm));
}
