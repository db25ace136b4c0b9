/** The apps with their folders below `apps/`; each is served under its own name. */
export const WEB_APPS = ['kiosk', 'display', 'console', 'citizen'] as const;
export type WebApp = (typeof WEB_APPS)[number];

/** The variable that gives an app a host name of its own. */
export const HOST_VARIABLES = {
  kiosk: 'KIOSK_HOST',
  display: 'DISPLAY_HOST',
  console: 'CONSOLE_HOST',
  citizen: 'CITIZEN_HOST',
} as const satisfies Record<WebApp, string>;

/** A host name without port; of an address only IPv4, which needs no brackets. */
export const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;

/** The port when none is set. With TLS it becomes that of plain HTTP, which only leads on. */
export const DEFAULT_PORT = 8080;
export const DEFAULT_TLS_PORT = 8443;
