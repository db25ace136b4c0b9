import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  openDataDirectory,
  resolveDataDirectory,
  USUAL_MAX_CONNECTIONS,
} from '../platform/embedded-postgres';
import { ApiProcesses } from './api-processes';
import { rolesOf } from './api-roles';
import type { ClosingSteps } from './closing-steps';
import { connectionsNeeded } from './database-connections';
import { makeSetupCodeIfNeeded } from './guided-start';
import { connectExternalDatabase, openEmbeddedDatabase, type HallDatabase } from './hall-database';
import { lockHall } from './hall-lock';
import { keepSecret } from './hall-secret';
import { readLaunchSettings, type LaunchSettings } from './launch-settings';
import { requireFreePort } from './port-check';
import { likeliestPublicUrl } from './public-url';
import { runPreparation } from './preparation';
import { RotatingLog } from './rotating-log';
import { removeRunRecord, writeRunRecord } from './run-record';
import { thisMachine } from './this-machine';
import type { HallTls } from './tls/hall-tls';
import { openTls } from './tls/open-tls';

const STILL_STARTING_EVERY_MS = 10_000;

export interface LaunchContext {
  readonly projectRoot: string;
  /** The files of the programs that are started. */
  readonly programs: { readonly api: string; readonly prepare: string };
  readonly env: NodeJS.ProcessEnv;
  readonly stop: AbortSignal;
  readonly closing: ClosingSteps;
  readonly report: (message: string) => void;
  /** What is left of a killed run gets this long to go. */
  readonly leftoverPatienceMs: number;
  /** Waits before a dead process is started again. */
  readonly pause: (delayMs: number) => Promise<unknown>;
}

export interface OpenHall {
  readonly baseUrl: string;
  /** What goes into the QR codes. */
  readonly publicUrl: string;
  readonly settings: LaunchSettings;
  readonly tls: HallTls | null;
  readonly dataDirectory: string;
  /** Null while nobody has been given a sign-in by this machine. */
  readonly signInsFile: string | null;
  readonly newSignIns: string | null;
  /** Opens the set-up of the first hall in the browser; null when there is nothing to set up. */
  readonly setupCode: string | null;
  readonly logFile: string;
  /** Starts the processes of the API anew, one by one, while the hall serves. */
  readonly exchangeApi: () => Promise<void>;
  /** Rejects when the hall cannot go on; never fulfils. */
  readonly failure: Promise<never>;
}

/** Opens the hall step by step; what has been opened stands in `closing`, also after a failure. */
export async function openHall(context: LaunchContext): Promise<OpenHall> {
  const settings = readLaunchSettings(context.env);
  const dataDirectory = await claimDataDirectory(context, settings);
  const tls = await openTls(settings, { ...context, dataDirectory });
  await requireFreePort(settings.port, context.leftoverPatienceMs);
  if (settings.httpPort !== null) {
    await requireFreePort(settings.httpPort, context.leftoverPatienceMs, 'HTTP_PORT');
  }
  context.stop.throwIfAborted();
  const hall = new HallRun(context, settings, { dataDirectory, tls });
  return hall.open();
}

async function claimDataDirectory(
  { projectRoot, env, closing, report, leftoverPatienceMs }: LaunchContext,
  { externalDatabaseUrl }: LaunchSettings,
): Promise<string> {
  const { directory, notice } = resolveDataDirectory(projectRoot, env);
  if (notice) report(`${notice.zh}\n  ${notice.en}`);
  if (externalDatabaseUrl !== null) mkdirSync(directory, { recursive: true });
  const dataDirectory = externalDatabaseUrl === null ? openDataDirectory(directory) : directory;
  closing.add(await lockHall(dataDirectory, leftoverPatienceMs));
  return dataDirectory;
}

interface Prepared {
  readonly dataDirectory: string;
  readonly tls: HallTls | null;
}

class HallRun {
  private readonly baseUrl: string;
  private readonly publicUrl: string;
  private readonly dataDirectory: string;
  private readonly tls: HallTls | null;
  private readonly signInsFile: string;
  private readonly startedAt = new Date().toISOString();
  private database: HallDatabase | null = null;
  private api: ApiProcesses | null = null;

  constructor(
    private readonly context: LaunchContext,
    private readonly settings: LaunchSettings,
    { dataDirectory, tls }: Prepared,
  ) {
    this.dataDirectory = dataDirectory;
    this.tls = tls;
    this.baseUrl = `${tls ? 'https' : 'http'}://localhost:${settings.port}`;
    this.publicUrl = settings.publicUrl ?? publicUrlOf(settings, tls);
    this.signInsFile = join(dataDirectory, 'sign-ins.txt');
  }

  async open(): Promise<OpenHall> {
    const { stop, closing, programs, report } = this.context;
    const database = await this.openDatabase();
    this.database = database;
    closing.add(() => database.close());
    closing.add(() => removeRunRecord(this.dataDirectory));
    this.writeRecord();
    stop.throwIfAborted();

    const env = this.environmentOf(database);
    const hadSignIns = existsSync(this.signInsFile);
    report('准备数据 · Making the database ready');
    await runPreparation(programs.prepare, env, stop);
    const setupCode = await makeSetupCodeIfNeeded(this.settings.firstStart, database.url);

    const log = new RotatingLog(join(this.dataDirectory, 'logs', 'api.log'));
    report('启动服务 · Starting the API');
    const api = await this.startApi({ ...env, ONEWINDOW_SETUP_CODE: setupCode ?? '' }, log);
    return {
      baseUrl: this.baseUrl,
      publicUrl: this.publicUrl,
      settings: this.settings,
      tls: this.tls,
      dataDirectory: this.dataDirectory,
      signInsFile: existsSync(this.signInsFile) ? this.signInsFile : null,
      newSignIns: hadSignIns ? null : this.readSignIns(),
      setupCode,
      logFile: log.file,
      exchangeApi: () => api.exchange(),
      failure: database.lost,
    };
  }

  private openDatabase(): Promise<HallDatabase> {
    const { externalDatabaseUrl, apiProcesses, databasePoolSize } = this.settings;
    if (externalDatabaseUrl !== null) return connectExternalDatabase(externalDatabaseUrl);
    this.context.report('启动数据库 · Starting the database');
    return openEmbeddedDatabase({
      dataDirectory: this.dataDirectory,
      maxConnections: Math.max(
        USUAL_MAX_CONNECTIONS,
        connectionsNeeded(apiProcesses, databasePoolSize),
      ),
      report: this.context.report,
      onChange: () => this.writeRecord(),
    });
  }

  private async startApi(env: NodeJS.ProcessEnv, log: RotatingLog): Promise<ApiProcesses> {
    const { closing, programs, report, pause, stop } = this.context;
    const api = new ApiProcesses({
      roles: rolesOf(this.settings.apiProcesses),
      script: programs.api,
      env,
      log,
      report,
      pause,
      onChange: () => this.writeRecord(),
    });
    this.api = api;
    closing.add(() => api.stop());
    api.start();
    const served = api.firstHealthy;
    await Promise.race([served, rejectWhenAborted(stop), this.tellWhileWaiting(served)]);
    return api;
  }

  /** Never settles before `served` does. */
  private async tellWhileWaiting(served: Promise<unknown>): Promise<void> {
    let isOver = false;
    const end = (): void => {
      isOver = true;
    };
    served.then(end, end);
    for (;;) {
      await wait(STILL_STARTING_EVERY_MS, undefined, { ref: false });
      if (isOver || this.context.stop.aborted) return;
      this.context.report('服务仍在启动 · The API is still starting');
    }
  }

  private environmentOf({ url }: HallDatabase): NodeJS.ProcessEnv {
    return {
      ...this.context.env,
      DATABASE_URL: url,
      PORT: String(this.settings.port),
      PUBLIC_URL: this.publicUrl,
      ...tlsEnvironment(this.tls, this.settings.httpPort),
      ONEWINDOW_DATA: this.dataDirectory,
      ONEWINDOW_SECRET: this.settings.secret ?? keepSecret(this.dataDirectory),
    };
  }

  private readSignIns(): string | null {
    return existsSync(this.signInsFile) ? readFileSync(this.signInsFile, 'utf8') : null;
  }

  private writeRecord(): void {
    if (!this.database || this.context.stop.aborted) return;
    writeRunRecord(this.dataDirectory, {
      pid: process.pid,
      startedAt: this.startedAt,
      port: this.settings.port,
      baseUrl: this.baseUrl,
      database: this.database.record(),
      api: this.api?.record() ?? [],
    });
  }
}

function publicUrlOf({ port, appHosts }: LaunchSettings, tls: HallTls | null): string {
  return likeliestPublicUrl({
    secure: tls !== null,
    port,
    citizenHost: appHosts.citizen,
    ownCertificate: tls?.authority === null ? tls.certificate : null,
    lanAddresses: thisMachine().lanAddresses,
  });
}

/** The API knows files only; `TLS` has been answered. */
function tlsEnvironment(tls: HallTls | null, httpPort: number | null): NodeJS.ProcessEnv {
  return {
    TLS: '',
    TLS_CERT: tls?.files.certFile ?? '',
    TLS_KEY: tls?.files.keyFile ?? '',
    TLS_AUTHORITY: tls?.authority?.file ?? '',
    HTTP_PORT: httpPort === null ? 'off' : String(httpPort),
  };
}

function rejectWhenAborted(stop: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const onAbort = (): void => reject(new Error('asked to stop'));
    if (stop.aborted) onAbort();
    else stop.addEventListener('abort', onAbort, { once: true });
  });
}
