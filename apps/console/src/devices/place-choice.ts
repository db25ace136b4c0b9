import type { DeviceKind, DevicePlace } from '@onewindow/contracts';

export type PlaceKind = 'hall' | 'area' | 'window';

/** Where devices of a kind can stand, the usual place first. */
export const PLACE_KINDS = {
  kiosk: ['area', 'hall'],
  display: ['hall', 'area', 'window'],
  'window-screen': ['window'],
  'rating-pad': ['window'],
} as const satisfies Readonly<Record<DeviceKind, readonly PlaceKind[]>>;

/** What the form holds while somebody chooses; both ids are kept, so that nothing is lost by looking. */
export interface PlaceChoice {
  readonly kind: PlaceKind;
  readonly areaId: string;
  readonly windowId: string;
}

export function newChoice(deviceKind: DeviceKind): PlaceChoice {
  return { kind: PLACE_KINDS[deviceKind][0], areaId: '', windowId: '' };
}

export function choiceOf({ areaId, windowId }: DevicePlace): PlaceChoice {
  const kind = windowId !== null ? 'window' : areaId !== null ? 'area' : 'hall';
  return { kind, areaId: areaId ?? '', windowId: windowId ?? '' };
}

/** The chosen place, or null while something is missing. */
export function chosenPlace({ kind, areaId, windowId }: PlaceChoice): DevicePlace | null {
  switch (kind) {
    case 'hall':
      return { areaId: null, windowId: null };
    case 'area':
      return areaId === '' ? null : { areaId, windowId: null };
    case 'window':
      return windowId === '' ? null : { areaId: null, windowId };
  }
}

/** A name nobody has to think of; it says what stands where. */
export function suggestedName(kindWord: string, choice: PlaceChoice, hallWord: string): string {
  const sign = { hall: hallWord, area: choice.areaId, window: choice.windowId }[choice.kind];
  return sign === '' ? '' : `${sign} ${kindWord}`;
}
