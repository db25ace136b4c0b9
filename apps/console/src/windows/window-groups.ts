import {
  windowStateOf,
  type AreaView,
  type WindowState,
  type WindowSummary,
  type WindowView,
} from '@onewindow/contracts';

export interface WindowChoice {
  readonly window: WindowView;
  /** Null before the live rooms have told. */
  readonly state: WindowState | null;
}

export interface WindowGroup {
  readonly area: AreaView;
  readonly choices: readonly WindowChoice[];
  readonly free: number;
}

/** Whether nobody works there, as far as is known; the hall decides when it is opened. */
export function isFree(choice: WindowChoice): boolean {
  return choice.state === null || choice.state === 'closed';
}

function shownState(window: WindowSummary | undefined): WindowState | null {
  return window ? windowStateOf(window) : null;
}

function matches(window: WindowView, wanted: string): boolean {
  return [window.id, window.name, window.department].some((text) =>
    text.toUpperCase().includes(wanted),
  );
}

/** Windows by area in the order of the hall; areas without a match are left out. */
export function groupWindows(
  areas: readonly AreaView[],
  windows: readonly WindowView[],
  live: ReadonlyMap<string, WindowSummary>,
  search: string,
): readonly WindowGroup[] {
  const wanted = search.trim().toUpperCase();
  return areas
    .map((area) => {
      const choices = windows
        .filter((window) => window.areaId === area.id && matches(window, wanted))
        .map((window) => ({ window, state: shownState(live.get(window.id)) }));
      return { area, choices, free: choices.filter(isFree).length };
    })
    .filter((group) => group.choices.length > 0);
}
