import { onScopeDispose, watchEffect } from 'vue';

/** What the browser's tab says while a page is open; afterwards it says what it said before. */
export function usePageTitle(title: () => string): void {
  const before = document.title;
  watchEffect(() => (document.title = title()));
  onScopeDispose(() => (document.title = before));
}
