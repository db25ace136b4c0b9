import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { PlainDoor } from '../../../src/platform/web/plain-door';
import { knock } from '../../support/socket-handshake';
import { TlsFiles } from '../../support/tls-files';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

export const NAMES = ['hall.lan', 'kiosk.hall.lan', 'console.hall.lan', 'localhost', '127.0.0.1'];

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

interface Question {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly port?: number;
}

/** One API process with TLS on, and its door for plain HTTP, as the launcher would start it. */
export class TlsStage {
  private constructor(
    readonly files: TlsFiles,
    readonly database: TestDatabase,
    readonly running: TestApp,
    public plainPort: number,
  ) {}

  static async open(env: NodeJS.ProcessEnv = {}, withAuthority = false): Promise<TlsStage> {
    const files = await TlsFiles.open();
    const database = await createTestDatabase({ sample: false });
    const { certFile, keyFile } = await files.sign('server', NAMES);
    const running = await startTestApp(database, {
      TLS_CERT: certFile,
      TLS_KEY: keyFile,
      TLS_AUTHORITY: withAuthority ? files.authorityFile : '',
      LOG_LEVEL: 'silent',
      ...env,
    });
    const plainPort = await running.app.get(PlainDoor).open(0, '127.0.0.1');
    return new TlsStage(files, database, running, plainPort);
  }

  async reopenPlainDoor(): Promise<void> {
    this.plainPort = await this.running.app.get(PlainDoor).open(0, '127.0.0.1');
  }

  get port(): number {
    const server = this.running.app.getHttpServer() as { address(): AddressInfo };
    return server.address().port;
  }

  /** Over TLS, as a browser that was sent to `host` and trusts our authority. */
  secure(path: string, { host = 'hall.lan', ...question }: Question = {}): Promise<Answer> {
    return ask(requestSecure, this.target(path, host, question), question.body);
  }

  plain(path: string, { host = 'hall.lan', ...question }: Question = {}): Promise<Answer> {
    const target = { ...this.target(path, host, question), port: this.plainPort };
    target.headers = { ...target.headers, host: `${host}:${this.plainPort}` };
    return ask(requestPlain, target, question.body);
  }

  /** The first words of the server on a socket, or those it refuses with. */
  socket(origin: string | undefined, host = 'hall.lan'): Promise<string> {
    const headers: Readonly<Record<string, string>> = origin === undefined ? {} : { origin };
    return knock(this.target('', host, { headers }), true);
  }

  /** The certificate that a new connection is shown. */
  shownSerial(): Promise<string> {
    return new Promise((resolve, reject) => {
      const asking = requestSecure(this.target('/api/health', 'hall.lan', {}), (response) => {
        response.resume();
        resolve((response.socket as TLSSocket).getPeerCertificate().serialNumber);
      });
      asking.once('error', reject);
      asking.end();
    });
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.drop();
    this.files.remove();
  }

  private target(
    path: string,
    host: string,
    { method, headers, port = this.port }: Question,
  ): RequestOptions & { ca: string; servername: string } {
    return {
      host: '127.0.0.1',
      port,
      path,
      method: method ?? 'GET',
      agent: false,
      headers: { host: `${host}:${port}`, ...headers },
      ca: this.files.ca,
      servername: host,
    };
  }
}

function ask(
  request: typeof requestPlain | typeof requestSecure,
  target: RequestOptions,
  body: unknown,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(target, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.once('error', reject);
    if (body !== undefined) asking.setHeader('content-type', 'application/json');
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
