import type { CookieOptions } from 'express';

const PLAIN_NAME = 'ow_session';
/** Browsers take a `__Host-` cookie over TLS only, and from no other host of the domain. */
const SECURE_NAME = '__Host-ow_session';

export const SESSION_COOKIE_NAMES = [SECURE_NAME, PLAIN_NAME] as const;

interface SessionCookie {
  readonly name: (typeof SESSION_COOKIE_NAMES)[number];
  readonly options: CookieOptions;
}

/** No age: the browser forgets it when it is closed, the server after hours. */
export function sessionCookie(secure: boolean): SessionCookie {
  return {
    name: secure ? SECURE_NAME : PLAIN_NAME,
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  };
}

/**
 * The session token in a Cookie header; the one that only our own host can have set wins.
 *
 * @param secureOnly nothing else is accepted: behind TLS of our own, whoever is on the network could
 *   still plant the plain one over HTTP and have somebody work in a session that is not theirs
 */
export function sessionTokenIn(
  cookieHeader: string | undefined,
  secureOnly = false,
): string | undefined {
  const cookies = new Map(
    (cookieHeader ?? '').split(';').flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=');
      return equals < 1 ? [] : [[pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]];
    }),
  );
  return cookies.get(SECURE_NAME) ?? (secureOnly ? undefined : cookies.get(PLAIN_NAME));
}
