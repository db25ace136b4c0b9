import type { IncomingMessage, ServerResponse } from 'node:http';
import type { VoiceLanguage } from '@onewindow/voice';
import type { VoiceLibrary } from './voice-library';

const CLIP = /^\/([0-9a-f]{64}\.\w+)$/;
const MANIFEST = /^\/manifest\/([a-z]+)$/;

interface Served {
  readonly body: Buffer;
  readonly type: string;
  readonly cache: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers below `/voice`: clips under their hash, for good; what is said with them, asked for anew
 * each time. Nothing of it is personal, and nobody has to sign in to hear it.
 */
export function voiceFiles(library: VoiceLibrary): Handler {
  return (request, response, next) => {
    const { method, url = '/' } = request;
    const served =
      method === 'GET' || method === 'HEAD' ? find(library, url.split(/[?#]/, 1)[0] ?? '/') : null;
    if (served === null) return next();
    response.writeHead(200, {
      'Content-Type': served.type,
      'Content-Length': served.body.length,
      'Cache-Control': served.cache,
    });
    response.end(method === 'HEAD' ? undefined : served.body);
  };
}

function find({ clips, packs }: VoiceLibrary, path: string): Served | null {
  const clip = clips.get(CLIP.exec(path)?.[1] ?? '');
  if (clip !== undefined) {
    return { body: clip.bytes, type: clip.type, cache: 'public, max-age=31536000, immutable' };
  }
  const pack = packs.get(MANIFEST.exec(path)?.[1] as VoiceLanguage);
  return pack === undefined ? null : json(pack);
}

function json(value: unknown): Served {
  const body = Buffer.from(JSON.stringify(value));
  return { body, type: 'application/json; charset=utf-8', cache: 'no-cache' };
}
