const TRY_AGAIN_MS = 10_000;

/** The part of `document.fonts` that is needed. */
interface FaceLoader {
  load(font: string, text: string): Promise<unknown>;
}

/**
 * Has the bundled face ready for these words. It comes in slices, each fetched when its first sign is
 * shown; a screen that has to say that the network is gone must have the signs for it before.
 */
export async function loadGlyphs(
  text: string,
  family = getComputedStyle(document.body).fontFamily,
  faces: FaceLoader = document.fonts,
): Promise<void> {
  const signs = [...new Set(text)].join('');
  for (;;) {
    try {
      await faces.load(`1em ${family}`, signs);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}
