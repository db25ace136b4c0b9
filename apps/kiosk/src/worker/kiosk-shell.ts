/** The files one version of the kiosk is made of, as the build has listed them. */
export interface ShellFiles {
  /** Changes whenever one of the files does. */
  readonly version: string;
  /** The page itself; every address of the kiosk shows it. */
  readonly page: string;
  readonly files: readonly string[];
}

/** What a worker needs of its browser. */
export interface ShellPorts {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
}

const PREFIX = 'kiosk-shell-';
/** Files with a hash in their name never change. */
const NEVER_CHANGES = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/**
 * The kiosk's page and scripts, kept in the browser: what lets it start while the server is away. It
 * keeps one version as a whole, so that no page ever meets the scripts of another.
 */
export class KioskShell {
  private readonly name: string;

  constructor(
    private readonly shell: ShellFiles,
    private readonly ports: ShellPorts,
  ) {
    this.name = PREFIX + shell.version;
  }

  /** Brings all files of this version in, or fails as a whole. */
  async install(): Promise<void> {
    const { page, files } = this.shell;
    const cache = await this.ports.caches.open(this.name);
    for (const file of [page, ...files]) await cache.put(file, await this.bring(file));
  }

  /** This version has taken over: those before it are no longer needed. */
  async removeOthers(): Promise<void> {
    for (const name of await this.ports.caches.keys()) {
      if (name.startsWith(PREFIX) && name !== this.name) await this.ports.caches.delete(name);
    }
  }

  /** A page, script or font of the kiosk; kept from then on where it can never change. */
  async answer(request: Request): Promise<Response> {
    const cache = await this.ports.caches.open(this.name);
    const wanted = request.mode === 'navigate' ? this.shell.page : request.url;
    const kept = await cache.match(wanted);
    if (kept) return kept;
    const fresh = await this.ports.fetch(request);
    if (fresh.ok && NEVER_CHANGES.test(request.url)) await cache.put(request.url, fresh.clone());
    return fresh;
  }

  private async bring(file: string): Promise<Response> {
    const known = NEVER_CHANGES.test(file) ? await this.ports.caches.match(file) : undefined;
    const response = known ?? (await this.ports.fetch(file, { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`The kiosk could not be kept: ${file} is not there`);
    return response;
  }
}
