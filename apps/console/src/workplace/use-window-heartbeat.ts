import { ApiRefusal, type Api } from '@onewindow/client';
import { WINDOW_HEARTBEAT_SECONDS } from '@onewindow/contracts';
import { onScopeDispose } from 'vue';

interface Desk {
  readonly api: Pick<Api, 'windowSession'>;
  readonly hallId: string;
  /** The clerk is at no window any more: it was closed, or somebody took it over. */
  readonly onGone: () => void;
}

/** Keeps the window for its clerk as long as this page is open. A beat that gets lost is not repeated. */
export function useWindowHeartbeat({ api, hallId, onGone }: Desk): void {
  const beat = (): void => {
    api.windowSession.beat(hallId).catch((error: unknown) => {
      if (error instanceof ApiRefusal && error.code === 'windows.not-at-window') onGone();
    });
  };
  beat();
  const timer = setInterval(beat, WINDOW_HEARTBEAT_SECONDS * 1_000);
  onScopeDispose(() => clearInterval(timer));
}
