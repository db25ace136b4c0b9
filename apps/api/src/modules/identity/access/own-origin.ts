const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says about the page a request comes from. */
export interface Provenance {
  readonly method: string;
  /** Scheme, host and port the request was sent to. */
  readonly ownOrigin: string | undefined;
  /** Header Sec-Fetch-Site; browsers send it over TLS and on localhost only. */
  readonly fetchSite: string | undefined;
  /** Header Origin. */
  readonly origin: string | undefined;
}

/**
 * Whether a request that changes something may count on a cookie: it has to come from our own pages.
 * The cookie is SameSite=Strict already; this also stops the pages of a neighbour host. Without
 * either header it is no browser, and then nobody's cookie is being misused.
 */
export function isFromOwnPages({ method, ownOrigin, fetchSite, origin }: Provenance): boolean {
  if (SAFE_METHODS.has(method)) return true;
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  return origin === undefined || origin === ownOrigin;
}
