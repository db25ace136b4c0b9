import type { Api } from '@onewindow/client';
import { useReading } from '../connection/use-reading';
import type { SessionStore } from '../session/session-store';

/** The devices of a hall; one that was let in a moment ago is seen coming. */
export function useFleet(
  { api, session }: { readonly api: Api; readonly session: SessionStore },
  hallId: string,
) {
  const { latest: devices, ...reading } = useReading(session, (signal) =>
    api.fleet.list(hallId, { signal }),
  );
  return { devices, ...reading };
}
