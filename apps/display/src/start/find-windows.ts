import type { WindowView } from '@onewindow/contracts';

const SHOWN_AT_MOST = 24;

/** Windows whose number or sign contains what was typed; none before anything was typed. */
export function findWindows(windows: readonly WindowView[], search: string): readonly WindowView[] {
  const wanted = search.trim().toUpperCase();
  if (wanted === '') return [];
  return windows
    .filter((window) => window.id.includes(wanted) || window.name.toUpperCase().includes(wanted))
    .slice(0, SHOWN_AT_MOST);
}
