/**
 * Does work that one tab of the browser at a time should do; another one leaves it alone meanwhile.
 * Without TLS a page has no locks and does it anyway: whatever is done here is safe to do twice.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const { navigator: browser } = globalThis as { readonly navigator?: Partial<Navigator> };
  if (!browser?.locks) return work();
  await browser.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
