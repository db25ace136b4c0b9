import { reloadAsked } from '@onewindow/client';
import type { DeviceView } from '@onewindow/contracts';
import { watch, type Ref } from 'vue';
import { keepDensity } from './panel-density';

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
  watch([device, untouched], ([now, isUntouched]) => {
    if (isUntouched && reloadAsked(atLoad, now)) location.reload();
  });
}
