import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Logger, type INestApplication } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import type { ApiConfig } from '../config/api-config';
import { WEB_APPS } from '../config/web-apps';
import { refuseOpenConnections } from './pages/console-refusal';
import { installPage } from './pages/install-page';
import { PAGE_FONTS, pageFonts } from './pages/page-fonts';
import { voiceFiles } from './voice/voice-files';
import { openVoiceLibrary } from './voice/voice-library';

const APPS_FOLDER = join(__dirname, '../../../..');
/** Files with a hash in their name never change. */
const IMMUTABLE_ASSET = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** Serves the built pages beside the API on the same port; an unbuilt app is left out. */
export function serveWebPages(app: INestApplication, config: ApiConfig): void {
  if (config.tlsAuthority !== undefined)
    app.use('/install', installPage(config, config.tlsAuthority));
  app.use('/console', refuseOpenConnections(config));
  app.use(PAGE_FONTS, pageFonts());
  app.use('/voice', voicesOf(config));
  for (const name of WEB_APPS) {
    const folder = join(APPS_FOLDER, name, 'dist');
    if (existsSync(join(folder, 'index.html'))) app.use(`/${name}`, pagesOf(folder));
  }
  app.use(/^\/t\/[^/]+\/?$/i, indexOf(join(APPS_FOLDER, 'citizen/dist')));
  app.use(redirectTo('/', '/console/'));
  // Short enough to be typed from a terminal.
  app.use(redirectTo('/setup', '/console/setup'));
}

function voicesOf({ dataFolder }: ApiConfig): ReturnType<typeof voiceFiles> {
  const own = dataFolder === undefined ? null : join(dataFolder, 'voice');
  const logger = new Logger('Voice');
  return voiceFiles(openVoiceLibrary(own, (message) => logger.warn(message)));
}

function pagesOf(folder: string): RequestHandler {
  return sirv(folder, {
    single: true,
    etag: true,
    // Packed by the build, smaller than there is time for at a request.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        IMMUTABLE_ASSET.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
}

/** A ticket's address carries its token; the page behind it is the same for all. */
function indexOf(folder: string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.sendFile('index.html', { root: folder }, (error) => {
      if (error) next();
    });
  };
}

function redirectTo(path: string, page: string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const isAsked = request.path === path || request.path === `${path}/`;
    if (isAsked && request.method === 'GET') response.redirect(page);
    else next();
  };
}
