import { followDevice } from '@onewindow/client';
import { onScopeDispose, shallowRef } from 'vue';

/** Who this tablet is to the hall, for as long as the page is open. */
export function usePadDevice() {
  const followed = followDevice({
    kind: 'rating-pad',
    suits: ({ deviceKind }) => deviceKind === 'rating-pad',
    storage: localStorage,
    hallId: new URLSearchParams(location.search).get('hall') ?? undefined,
    describe: () => ({
      version: __APP_VERSION__,
      screen: { width: screen.width, height: screen.height },
    }),
  });
  const standing = shallowRef(followed.standing);
  followed.onChange(() => (standing.value = followed.standing));
  onScopeDispose(() => followed.close());
  return { followed, standing };
}
