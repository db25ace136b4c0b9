import type { PauseView } from '@onewindow/contracts';
import type { OpenSession } from './window-session.repository';

export function pauseViewOf({ pause }: Pick<OpenSession, 'pause'>): PauseView | null {
  return pause ? { reason: pause.reason, since: new Date(pause.since).toISOString() } : null;
}
