import { SPOKEN_WITHIN_MS } from '../line/line-rules';
import type { SeenAsides } from '../line/reduce-voice-line';

/** A window as the board of its area shows it. */
export interface SeenWindow {
  readonly id: string;
  readonly state: string;
  /** How long it has been in this state, in real time. */
  readonly forMs: number;
}

/** The states of the windows when they were last looked at; null before the first look. */
export type WindowMemory = ReadonlyMap<string, string> | null;

/** States in which somebody may be on the way to a window, or wait for it. */
const WORKING: readonly (string | undefined)[] = ['idle', 'called', 'serving'];

/** Windows that have gone from their work to a pause since they were last looked at, once each. */
export function tellPauses(
  memory: WindowMemory,
  windows: readonly SeenWindow[],
): SeenAsides & { readonly memory: WindowMemory } {
  const paused = windows.filter(({ state }) => state === 'paused');
  const said = paused
    .filter(({ id, forMs }) => WORKING.includes(memory?.get(id)) && forMs < SPOKEN_WITHIN_MS)
    .map(({ id }) => ({ id: idOf(id), announcement: { kind: 'pause', windowId: id } as const }));
  return {
    memory: new Map(windows.map(({ id, state }) => [id, state])),
    said,
    holding: new Set(paused.map(({ id }) => idOf(id))),
  };
}

function idOf(windowId: string): string {
  return `pause ${windowId}`;
}
