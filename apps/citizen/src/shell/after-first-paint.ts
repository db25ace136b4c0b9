/** A page in the background paints nothing; what waits for the paint must come all the same. */
const AT_LATEST_MS = 500;

/** Resolves once the browser has shown what is there, for whatever may come second. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, AT_LATEST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
