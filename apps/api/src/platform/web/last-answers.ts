import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import { holdsWithin } from '../processes/polling';

/** After so long libs/client has given an attempt up and repeats it elsewhere. */
const ANSWER_LIMIT_MS = 5_000;

/**
 * Lets a server end without leaving a request unanswered. It accepts no connection any more, says
 * with each last answer that the connection ends, and waits for those that are in use.
 */
export class LastAnswers {
  /** Those of HTTP; a connection that has become a socket of the live wire is none of them. */
  private readonly connections = new Set<Socket>();
  private readonly unanswered = new Set<ServerResponse>();
  private isEnding = false;

  constructor(private readonly server: HttpServer) {
    const accepted = server instanceof TlsServer ? 'secureConnection' : 'connection';
    server.on(accepted, (connection: Socket) => {
      this.connections.add(connection);
      connection.once('close', () => this.connections.delete(connection));
    });
    server.on('upgrade', ({ socket }) => this.connections.delete(socket));
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.unanswered.add(response);
      response.once('close', () => this.unanswered.delete(response));
      if (this.isEnding) announceEnd(response);
    });
  }

  /**
   * Resolves when every request has been answered, or has had its time.
   *
   * @param idleMs how long a connection without a request is kept, so that nothing its client is
   *   just sending meets a closed door
   */
  async give(idleMs: number): Promise<void> {
    this.isEnding = true;
    // The close of HTTP would cut idle connections at once.
    NetServer.prototype.close.call(this.server);
    for (const response of this.unanswered) announceEnd(response);
    await holdsWithin(idleMs, () => this.connections.size === 0);
    await holdsWithin(ANSWER_LIMIT_MS, () => this.unanswered.size === 0);
  }
}

function announceEnd(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
