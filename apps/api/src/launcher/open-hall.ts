import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDataDirectory, resolveDataDirectory } from '../platform/embedded-postgres';
import { ApiProcess } from './api-process';
import type { ClosingSteps } from './closing-steps';
import { makeSetupCodeIfNeeded } from './guided-start';
import { connectExternalDatabase, openEmbeddedDatabase, type HallDatabase } from './hall-database';
import { lockHall } from './hall-lock';
import { keepSecret } from './hall-secret';
import { isHealthy } from './health-probe';
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
  /** Holds main.js and prepare.js. */
  readonly scripts: string;
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
  private api: ApiProcess[] = [];

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
    const { stop, closing, scripts, report } = this.context;
    const database = await this.openDatabase();
    this.database = database;
    closing.add(() => database.close());
    closing.add(() => removeRunRecord(this.dataDirectory));
    this.writeRecord();
    stop.throwIfAborted();

    const env = this.environmentOf(database);
    const hadSignIns = existsSync(this.signInsFile);
    report('准备数据 · Making the database ready');
    await runPreparation(join(scripts, 'prepare.js'), env, stop);
    const setupCode = await makeSetupCodeIfNeeded(this.settings.firstStart, database.url);

    const log = new RotatingLog(join(this.dataDirectory, 'logs', 'api.log'));
    report('启动服务 · Starting the API');
    await this.startApi({ ...env, ONEWINDOW_SETUP_CODE: setupCode ?? '' }, log);
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
      failure: Promise.race([database.lost, ...this.api.map(failureOf)]),
    };
  }

  private openDatabase(): Promise<HallDatabase> {
    const { externalDatabaseUrl } = this.settings;
    if (externalDatabaseUrl !== null) return connectExternalDatabase(externalDatabaseUrl);
    this.context.report('启动数据库 · Starting the database');
    return openEmbeddedDatabase(this.dataDirectory, this.context.report, () => this.writeRecord());
  }

  private async startApi(env: NodeJS.ProcessEnv, log: RotatingLog): Promise<void> {
    const { closing, scripts, report, stop } = this.context;
    this.api = Array.from(
      { length: this.settings.apiProcesses },
      () =>
        new ApiProcess({
          script: join(scripts, 'main.js'),
          env,
          log,
          probe: () => isHealthy(this.settings.port, this.tls !== null),
          report,
          pause: this.context.pause,
          onChange: () => this.writeRecord(),
        }),
    );
    closing.add(() => Promise.all(this.api.map((child) => child.stop())).then(() => undefined));
    for (const child of this.api) child.start();
    const served = Promise.all(this.api.map(({ firstHealthy }) => firstHealthy));
    await Promise.race([served, rejectWhenAborted(stop), this.tellWhileWaiting(served)]);
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
      api: this.api.flatMap(({ pid, isHealthy: healthy }) =>
        pid === null ? [] : [{ pid, isHealthy: healthy }],
      ),
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

/** A process that has served is started again for ever, so this rejects only before that. */
function failureOf({ firstHealthy }: ApiProcess): Promise<never> {
  return firstHealthy.then(() => new Promise<never>(() => undefined));
}

function rejectWhenAborted(stop: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const onAbort = (): void => reject(new Error('asked to stop'));
    if (stop.aborted) onAbort();
    else stop.addEventListener('abort', onAbort, { once: true });
  });
}
