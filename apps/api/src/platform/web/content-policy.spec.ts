import { contentPolicy, type GuardedPage } from './content-policy';

const PAGES: readonly GuardedPage[] = ['kiosk', 'display', 'console', 'citizen', 'api-description'];
const directivesOf = (page: GuardedPage | undefined, origin: string | null): Map<string, string> =>
  new Map(
    contentPolicy(page, origin)
      .split('; ')
      .map((directive) => directive.split(/ (.*)/, 2) as [string, string]),
  );

describe(contentPolicy, () => {
  it.each(PAGES)('lets no script of anybody else run in %s, and nobody frame it', (page) => {
    const directives = directivesOf(page, 'https://hall.lan');
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('default-src')).toBe("'none'");
    for (const name of ['object-src', 'base-uri', 'frame-ancestors', 'form-action']) {
      expect(directives.get(name)).toBe("'none'");
    }
  });

  it.each(['kiosk', 'display', 'citizen'] as const)('allows %s no inline style', (page) => {
    expect(directivesOf(page, null).get('style-src')).toBe("'self'");
  });

  it('names the socket of the page, which old browsers do not count as its own', () => {
    expect(directivesOf('display', 'https://hall.lan:8443').get('connect-src')).toBe(
      "'self' wss://hall.lan:8443",
    );
    expect(directivesOf('display', 'http://hall.lan:8080').get('connect-src')).toBe(
      "'self' ws://hall.lan:8080",
    );
    expect(directivesOf('display', null).get('connect-src')).toBe("'self'");
  });

  it('lets the kiosk alone reach a card reader, on its own machine', () => {
    const reached = (page: GuardedPage) => directivesOf(page, null).get('connect-src');
    expect(reached('kiosk')).toBe("'self' ws://127.0.0.1:*");
    for (const page of PAGES.filter((one) => one !== 'kiosk')) expect(reached(page)).toBe("'self'");
  });

  it('raises what is loaded to TLS only where the page came over TLS', () => {
    expect(contentPolicy('kiosk', 'https://hall.lan')).toContain('upgrade-insecure-requests');
    expect(contentPolicy('kiosk', 'http://hall.lan')).not.toContain('upgrade-insecure-requests');
  });

  it('allows an answer that is no page nothing at all', () => {
    expect(contentPolicy(undefined, 'https://hall.lan')).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
