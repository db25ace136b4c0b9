import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const HOST = '127.0.0.1';
const PAGE = new Map([
  ['/', ['panel.html', 'text/html; charset=utf-8']],
  ['/panel.css', ['panel.css', 'text/css']],
  ['/panel.js', ['panel.js', 'text/javascript']],
]);
const BODY_MAX_LENGTH = 2_000;

/**
 * The page of buttons beside a reader simulator, for this machine alone: no other page may press
 * them, and no other name may lead here.
 *
 * @param {number} port
 * @param {{ offers: unknown, act: (what: Record<string, unknown>) => boolean }} panel `act` tells
 *   whether it has understood
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function servePanel(port, { offers, act }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request, response) {
    const own = `${HOST}:${server.address().port}`;
    if (request.headers.host !== own) return response.writeHead(421).end();
    if (request.method === 'POST' && request.url === '/act') {
      if (request.headers.origin !== `http://${own}`) return response.writeHead(403).end();
      const what = await bodyOf(request);
      return response.writeHead(what !== undefined && act(what) ? 204 : 400).end();
    }
    if (request.url === '/offers') return send(response, JSON.stringify(offers));
    const [file, type] = PAGE.get(request.url) ?? [];
    if (file === undefined) return response.writeHead(404).end();
    return send(response, await readFile(new URL(file, import.meta.url)), type);
  }

  server.listen(port, HOST);
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${HOST}:${server.address().port}/`, close };
}

function send(response, body, type = 'application/json') {
  response
    .writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': "default-src 'self'" })
    .end(body);
}

async function bodyOf(request) {
  let text = '';
  for await (const piece of request) {
    text += piece;
    if (text.length > BODY_MAX_LENGTH) return undefined;
  }
  try {
    const body = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
