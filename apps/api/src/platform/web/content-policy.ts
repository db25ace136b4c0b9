import type { WebApp } from '../config/web-apps';

type Directives = Readonly<Record<string, string>>;

/** For answers that are no pages: nothing may be loaded, framed or sent anywhere. */
const NOTHING: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * Our pages load nothing from anywhere else. What Vue sets on elements needs no permission; small
 * slices of the bundled font lie in the style sheets.
 */
const PAGE: Directives = {
  ...NOTHING,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'media-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
};

/** Element Plus, and the page that describes the API, bring styles of their own at run time. */
const PAGE_WITH_INLINE_STYLES: Directives = { ...PAGE, 'style-src': "'self' 'unsafe-inline'" };

/** A kiosk talks to the agent of its card reader, which is part of the same machine. */
const AGENTS: Readonly<Partial<Record<GuardedPage, string>>> = { kiosk: ' ws://127.0.0.1:*' };

export type GuardedPage = WebApp | 'api-description';

const POLICIES: Readonly<Record<GuardedPage, Directives>> = {
  kiosk: PAGE,
  display: PAGE,
  console: PAGE_WITH_INLINE_STYLES,
  citizen: PAGE,
  'api-description': PAGE_WITH_INLINE_STYLES,
};

/**
 * The Content-Security-Policy of a page, or of an answer that is none.
 *
 * @param ownOrigin scheme, host and port the page is opened at; null when that is not known
 */
export function contentPolicy(page: GuardedPage | undefined, ownOrigin: string | null): string {
  if (page === undefined) return written(NOTHING);
  // Browsers of older phones do not count the socket's scheme as 'self'.
  const socket = ownOrigin === null ? '' : ` ${ownOrigin.replace(/^http/, 'ws')}`;
  return written({
    ...POLICIES[page],
    'connect-src': `'self'${socket}${AGENTS[page] ?? ''}`,
    ...(ownOrigin?.startsWith('https:') ? { 'upgrade-insecure-requests': '' } : {}),
  });
}

/** For a page without scripts that carries its style with it, and may need a font. */
export function contentPolicyOfStill(styleHash: string): string {
  return written({
    ...NOTHING,
    'style-src': `'self' '${styleHash}'`,
    'font-src': "'self'",
    'img-src': 'data:',
  });
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ');
}
