import type { HallView } from '@onewindow/contracts';

const HALL_ENTRY = 'onewindow.console.hall';

/** The hall to begin with: the one this browser was last used in, or the only one there is. */
export function chooseHall(halls: readonly HallView[], storage: Pick<Storage, 'getItem'>): string {
  const kept = storage.getItem(HALL_ENTRY);
  if (kept !== null && halls.some((hall) => hall.id === kept)) return kept;
  return halls[0]?.id ?? '';
}

export function keepHall(hallId: string, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(HALL_ENTRY, hallId);
}
