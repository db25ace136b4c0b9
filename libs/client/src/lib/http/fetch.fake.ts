import type { Fetch } from './request';

type Init = Parameters<Fetch>[1];
type Answer = Awaited<ReturnType<Fetch>>;

export interface Asked extends Init {
  readonly url: string;
}

/** A server that follows a script, one line per request; the last line is repeated. */
export function scriptedFetch(...script: ((asked: Asked) => Promise<Answer>)[]): {
  readonly fetch: Fetch;
  readonly asked: Asked[];
} {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (url, init) => {
      const line = script[Math.min(asked.length, script.length - 1)];
      const request = { url, ...init };
      asked.push(request);
      return line ? line(request) : Promise.reject(new Error('The script is empty'));
    },
  };
}

export const answer = (status: number, body?: unknown) => async (): Promise<Answer> => ({
  status,
  text: async () => (body === undefined ? '' : JSON.stringify(body)),
});

export const page = (status: number) => async (): Promise<Answer> => ({
  status,
  text: async () => '<!doctype html>',
});

export const networkLost = (): Promise<Answer> => Promise.reject(new TypeError('fetch failed'));

/** Never answers; gives way when the request is dropped. */
export const silence = ({ signal }: Asked): Promise<Answer> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
