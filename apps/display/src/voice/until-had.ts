const ASK_AGAIN_MS = 5_000;

export interface Asking {
  readonly fetch: (url: string) => Promise<Response>;
  readonly pause: (delayMs: number) => Promise<void>;
  /** The board is gone. */
  readonly stopped: () => boolean;
}

/**
 * Asks the hall for one of its files, as often as it takes: nobody stands in front of a board who
 * could press "again".
 *
 * @returns null when the hall has no such file, or nobody wants it any more
 */
export async function untilHad<T>(
  url: string,
  read: (answer: Response) => Promise<T>,
  { fetch, pause, stopped }: Asking,
): Promise<T | null> {
  while (!stopped()) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return read(answer);
    if (answer?.status === 404) return null;
    await pause(ASK_AGAIN_MS);
  }
  return null;
}
