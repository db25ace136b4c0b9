import { onScopeDispose, type Ref } from 'vue';

const LOOK_EVERY_MS = 15_000;
/** How often the server is asked for a new version; a kiosk never opens its page anew by itself. */
const ASK_EVERY_MS = 10 * 60_000;

/**
 * Keeps the kiosk in the browser, so that it starts without the server, and lets a new version take
 * over between two citizens. Without TLS there is no such thing, and the page goes on as it is.
 *
 * @param quiet nobody is at the kiosk, and the server is there
 */
export function useNewVersion(quiet: Ref<boolean>): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !import.meta.env.PROD) return;
  let registration: ServiceWorkerRegistration | undefined;
  let isTakingOver = false;

  async function register(): Promise<void> {
    const base = import.meta.env.BASE_URL;
    registration = await workers?.register(`${base}kiosk-worker.js`, { scope: base });
  }

  function look(): void {
    if (!quiet.value || isTakingOver || !registration?.waiting) return;
    isTakingOver = true;
    registration.waiting.postMessage('take-over');
  }

  /** Also when the first version takes the page in, which changes nothing of it. */
  function controlled(): void {
    if (isTakingOver) location.reload();
  }

  // A browser that refuses keeps the kiosk that it shows.
  register().catch(() => undefined);
  workers.addEventListener('controllerchange', controlled);
  const looking = setInterval(look, LOOK_EVERY_MS);
  const asking = setInterval(
    () => void registration?.update().catch(() => undefined),
    ASK_EVERY_MS,
  );
  onScopeDispose(() => {
    clearInterval(looking);
    clearInterval(asking);
    workers.removeEventListener('controllerchange', controlled);
  });
}
