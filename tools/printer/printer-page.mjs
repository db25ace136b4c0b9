import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { faultsOf, SWITCHES } from './fault-switches.mjs';

const PAGE = readFileSync(new URL('printer-page.html', import.meta.url), 'utf8');
/** So many slips hang on the page; older ones have been torn off. */
const SHOWN = 12;

/**
 * A page on this machine that shows what a simulated printer prints, and switches its faults.
 * @param {{ draw(): readonly string[], change(faults: object): Promise<void> }} printer
 * @param {number} port
 */
export async function openPrinterPage(printer, port) {
  const switched = new Set();
  const answers = {
    'GET /': () => ({ type: 'text/html; charset=utf-8', body: PAGE }),
    'GET /state': () => {
      const slips = printer.draw();
      const switches = SWITCHES.map(({ id, name }) => ({ id, name, on: switched.has(id) }));
      const state = { count: slips.length, slips: slips.slice(-SHOWN).reverse(), switches };
      return { type: 'application/json', body: JSON.stringify(state) };
    },
    'POST /switch': async ({ searchParams }) => {
      const id = searchParams.get('id');
      if (!switched.delete(id) && SWITCHES.some((known) => known.id === id)) switched.add(id);
      await printer.change(faultsOf(switched));
      return { type: 'application/json', body: '{}' };
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    // Nobody else's page may flick the switches.
    const isOwn = (request.headers['sec-fetch-site'] ?? 'same-origin') !== 'cross-site';
    const answer = isOwn ? answers[`${request.method} ${url.pathname}`] : undefined;
    void Promise.resolve(answer?.(url)).then((made) => {
      response.writeHead(made ? 200 : 404, { 'content-type': made?.type ?? 'text/plain' });
      response.end(made?.body ?? '');
    });
  });
  server.listen({ host: '127.0.0.1', port });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
