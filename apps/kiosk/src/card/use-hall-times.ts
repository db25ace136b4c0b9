import { computed, type Ref } from 'vue';
import type { HallDirectory } from '../hall/hall-catalogue';

/** Days and times as the clocks of the hall show them, wherever the kiosk believes to stand. */
export function useHallTimes(directory: Readonly<Ref<HallDirectory>>, language: Ref<string>) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { timeZone } = directory.value.hall;
    return new Intl.DateTimeFormat(language.value, { ...options, timeZone });
  };
  const days = computed(() => format({ month: 'long', day: 'numeric', weekday: 'short' }));
  const clocks = computed(() => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  return {
    dayOf: (at: string) => days.value.format(new Date(at)),
    clockOf: (at: string) => clocks.value.format(new Date(at)),
  };
}
