import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';
import { LOOK_FOLDER } from './page-style';

export const PAGE_FONTS = '/page-fonts';

/**
 * The Chinese face of libs/ui for machines that have none, in slices a browser loads as it needs
 * them.
 */
export function pageFonts(): RequestHandler {
  const css = createRequire(`${LOOK_FOLDER}/`).resolve(
    '@fontsource-variable/noto-sans-sc/index.css',
  );
  return sirv(dirname(css), { etag: true, maxAge: 86_400, extensions: [] });
}
