import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Socket } from 'node:net';

/**
 * Knocks with a WebSocket as a browser does, which sets Origin itself.
 *
 * @returns the first words of the server, or those it refuses with
 */
export function knock(target: RequestOptions, secure: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = (secure ? requestSecure : requestPlain)({
      ...target,
      path: '/socket.io/?EIO=4&transport=websocket',
      agent: false,
      headers: {
        ...(target.headers as Readonly<Record<string, string>>),
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      },
    });
    asking.once('error', reject);
    asking.once('response', (response) => {
      response.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    asking.once('upgrade', (_response, socket: Socket, head: Buffer) => {
      const finish = (frame: Buffer): void => {
        socket.destroy();
        resolve(frame.subarray(2).toString());
      };
      if (head.length > 0) finish(head);
      else socket.once('data', finish);
    });
    asking.end();
  });
}
