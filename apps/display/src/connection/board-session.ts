import type {
  AreaView,
  DeviceView,
  HallOpeningView,
  HallView,
  QueueView,
  WindowView,
} from '@onewindow/contracts';
import { inject, provide, type InjectionKey, type Ref, type ShallowRef } from 'vue';
import type { BoardNotice } from './board-place';

/** The hall as a building; read once, and a board works without it. */
export interface Directory {
  readonly hall: HallView;
  readonly areas: readonly AreaView[];
  readonly windows: readonly WindowView[];
  readonly queues: readonly QueueView[];
}

/** What every page of an enrolled device shares. */
export interface BoardSession {
  readonly deviceKey: string;
  /** Changes when an administrator renames or moves it. */
  readonly device: Readonly<Ref<DeviceView>>;
  readonly directory: Readonly<ShallowRef<Directory | null>>;
  /** Hours and calendar of the hall, read again now and then. */
  readonly opening: Readonly<ShallowRef<HallOpeningView | null>>;
  /** Why this board is shown and not the one that was wanted; null when it is. */
  readonly notice: Readonly<Ref<BoardNotice | null>>;
  /** To be told when the hall refuses the key: the device may have been revoked. */
  readonly keyRefused: () => void;
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
