import { reloadAsked } from '@onewindow/client';
import type { DeviceView } from '@onewindow/contracts';
import { watch, type Ref } from 'vue';
import { keepDensity } from './panel-density';
import { keepReaderPlace, keptReaderPlace, orderedReaderPlace } from './reader-place';

/** Does what the hall has ordered of this kiosk; loads itself anew only between two citizens. */
export function useOrders(
  device: Readonly<Ref<DeviceView>>,
  untouched: Readonly<Ref<boolean>>,
): void {
  const atLoad = device.value;
  watch(
    () => device.value.orders.kiosk?.pxPerMm ?? null,
    (pxPerMm) => {
      if (pxPerMm !== null) keepDensity(pxPerMm, localStorage);
    },
    { immediate: true },
  );
  watch(
    [device, untouched],
    ([now, isUntouched]) => {
      if (isUntouched && (hasMovedReader(now) || reloadAsked(atLoad, now))) location.reload();
    },
    { immediate: true },
  );
}

/** Keeps where the reader is; one that is elsewhere than before is opened with the next start. */
function hasMovedReader({ orders }: DeviceView): boolean {
  const reader = orders.kiosk?.reader;
  if (!reader) return false;
  const place = orderedReaderPlace(reader);
  const kept = keptReaderPlace(localStorage);
  if (kept?.url === place.url && kept.token === place.token) return false;
  keepReaderPlace(place, localStorage);
  return true;
}
