import type { Problem } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable, isProblem } from './api-errors';

export interface ApiOptions {
  /** Scheme, host and port; the page's own origin when absent. */
  readonly baseUrl?: string | undefined;
  /** A device key or a citizen token, asked for anew by every request. Staff have a cookie. */
  readonly bearer?: (() => string | undefined) | undefined;
  readonly fetch?: Fetch | undefined;
}

/** The part of `fetch` that is needed, so that a test or a tool can stand in for it. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

/** Sends one request, once. */
export type Send = <T>(request: ApiRequest) => Promise<T>;

const DEFAULT_TIMEOUT_MS = 10_000;
/** What a proxy or a starting server answers in the API's place; trying again may help. */
const NOBODY_HOME: ReadonlySet<number> = new Set([502, 503, 504]);

/** @throws ApiRefusal, ApiUnreachable, or the reason of the caller's own signal */
export function createSend(options: ApiOptions): Send {
  return async <T>(request: ApiRequest): Promise<T> => {
    const { status, text } = await exchange(options, request);
    const body = parse(text);
    if (status >= 200 && status < 300) {
      if (body === NOT_JSON) throw new ApiUnreachable('the answer is not from the API');
      return body as T;
    }
    if (NOBODY_HOME.has(status)) throw new ApiUnreachable(`status ${status}`);
    throw new ApiRefusal(status, isProblem(body) ? body : unexpected(status));
  };
}

async function exchange(
  options: ApiOptions,
  request: ApiRequest,
): Promise<{ status: number; text: string }> {
  const { signal: given, timeoutMs = DEFAULT_TIMEOUT_MS } = request;
  stopIfAborted(given);
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, timeoutMs);
  given?.addEventListener('abort', stop, { once: true });
  try {
    const answer = await fetchOf(options)(`${options.baseUrl ?? ''}${request.path}`, {
      ...initOf(options, request),
      signal: abort.signal,
    });
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    stopIfAborted(given);
    const reason = abort.signal.aborted ? `no answer within ${timeoutMs} ms` : 'network lost';
    throw new ApiUnreachable(reason, { cause });
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', stop);
  }
}

/** Written out: `throwIfAborted` and the reason of a signal are younger than phones in use. */
function stopIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const reason = signal.reason as unknown;
  throw reason instanceof Error ? reason : new DOMException('Stopped by the caller', 'AbortError');
}

/** Looked up late and called without a receiver: browsers refuse a detached `fetch` method. */
function fetchOf({ fetch: given }: ApiOptions): Fetch {
  return given ?? ((url, init) => fetch(url, init));
}

function initOf(
  { bearer }: ApiOptions,
  { method, body, headers }: ApiRequest,
): { method: string; headers: Record<string, string>; body?: string } {
  const secret = bearer?.();
  return {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

const NOT_JSON = Symbol('not JSON');

/** An empty body is how the server says `null` or nothing at all. */
function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NOT_JSON;
  }
}

function unexpected(status: number): Problem {
  return {
    code: 'server.unexpected',
    message: `An answer with status ${status} that is no problem report.`,
    details: {},
    requestId: '',
  };
}
