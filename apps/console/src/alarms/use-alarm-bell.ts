import type { AlarmView } from '@onewindow/contracts';
import { useBell } from '@onewindow/ui';
import { watch, type Ref } from 'vue';
import { isNewAmong } from './alarm-order';

/** Rings once when something new waits. */
export function useAlarmBell(open: Readonly<Ref<readonly AlarmView[] | undefined>>): void {
  const ring = useBell();
  watch(open, (now, before) => {
    if (now && isNewAmong(now, before)) ring();
  });
}
