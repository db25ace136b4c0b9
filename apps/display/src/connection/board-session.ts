import type { Api } from '@onewindow/client';
import type { AreaView, DeviceView, HallView, WindowView } from '@onewindow/contracts';
import { inject, provide, type InjectionKey, type ShallowRef } from 'vue';

/** The hall as a building; read once, and a board works without it. */
export interface Directory {
  readonly hall: HallView;
  readonly areas: readonly AreaView[];
  readonly windows: readonly WindowView[];
}

/** What every page of an enrolled device shares. */
export interface BoardSession {
  readonly api: Api;
  readonly deviceKey: string;
  readonly device: DeviceView;
  readonly directory: Readonly<ShallowRef<Directory | null>>;
}

const SESSION: InjectionKey<BoardSession> = Symbol('board session');

export function provideBoardSession(session: BoardSession): void {
  provide(SESSION, session);
}

export function useBoardSession(): BoardSession {
  const session = inject(SESSION);
  if (!session) throw new Error('A board page stands outside of an enrolled device');
  return session;
}
