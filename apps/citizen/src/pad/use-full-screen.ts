import { onScopeDispose } from 'vue';

/** Fills the tablet at the first touch: browsers give the whole screen only to a finger. */
export function useFullScreen(): void {
  const fill = () => {
    const { documentElement: root } = document;
    if (document.fullscreenElement === null && document.fullscreenEnabled) {
      // A browser that runs as a kiosk has nothing to give and refuses.
      root.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    }
  };
  addEventListener('pointerup', fill);
  onScopeDispose(() => removeEventListener('pointerup', fill));
}
