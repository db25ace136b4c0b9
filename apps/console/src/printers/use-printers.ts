import type { Api } from '@onewindow/client';
import { useReading } from '../connection/use-reading';
import type { SessionStore } from '../session/session-store';

/** The printers of a hall and how they were last found. */
export function usePrinters(
  { api, session }: { readonly api: Api; readonly session: SessionStore },
  hallId: string,
) {
  const { latest: printers, ...reading } = useReading(session, (signal) =>
    api.printers.list(hallId, { signal }),
  );
  return { printers, ...reading };
}
