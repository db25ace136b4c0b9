import { KioskShell, type ShellFiles } from './kiosk-shell';

/** The part of a worker's world that is needed; the page's own types know none of it. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  fetch: typeof fetch;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(type: 'message', listener: () => void): void;
}

/** Written in by the build, which knows its own files (tools/vite/kept-shell.mjs). */
declare const __SHELL_FILES__: ShellFiles;

const worker = globalThis as unknown as WorkerScope;
const shell = new KioskShell(__SHELL_FILES__, {
  caches: worker.caches,
  fetch: (request, init) => worker.fetch(request, init),
});

worker.addEventListener('install', (event) => event.waitUntil(shell.install()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(shell.removeOthers().then(() => worker.clients.claim())),
);
// The one thing a page ever says: nobody stands here now, take over.
worker.addEventListener('message', () => void worker.skipWaiting());
// The API, and whatever lies beside the kiosk, is none of its business.
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(worker.registration.scope)) return;
  event.respondWith(shell.answer(event.request));
});
