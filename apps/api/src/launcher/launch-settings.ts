import { DEFAULT_PORT, DEFAULT_TLS_PORT } from '../platform/config/web-apps';
import { type AppHostNames, readAppHosts, readPublicUrl } from './address-settings';
import { type FirstStartMode, readFirstStartMode } from './guided-start';
import { readTlsSettings, type TlsSettings } from './tls/tls-settings';
import { wrongSetting } from './wrong-setting';

export interface LaunchSettings {
  readonly port: number;
  readonly tls: TlsSettings;
  /** With TLS: the port of plain HTTP that leads to it; null for none. */
  readonly httpPort: number | null;
  /** Null to find the address at which phones reach this machine. */
  readonly publicUrl: string | null;
  readonly appHosts: AppHostNames;
  readonly apiProcesses: number;
  /** A database of the operator's own; null for the embedded one. */
  readonly externalDatabaseUrl: string | null;
  /** Secret of the hall's machine when the operator sets it; null to keep one with the data. */
  readonly secret: string | null;
  readonly firstStart: FirstStartMode;
}

const HIGHEST_PORT = 65_535;

export function readLaunchSettings(env: NodeJS.ProcessEnv): LaunchSettings {
  const tls = readTlsSettings(env);
  const port = readPort('PORT', env['PORT'], tls.kind === 'off' ? DEFAULT_PORT : DEFAULT_TLS_PORT);
  return {
    port,
    tls,
    httpPort: tls.kind === 'off' ? null : readHttpPort(env['HTTP_PORT'], port),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    appHosts: readAppHosts(env),
    apiProcesses: readApiProcesses(env['API_PROCESSES']),
    externalDatabaseUrl: readDatabaseUrl(env['DATABASE_URL']),
    secret: env['ONEWINDOW_SECRET'] || null,
    firstStart: readFirstStartMode(env),
  };
}

function readPort(variable: string, value: string | undefined, otherwise: number): number {
  if (value === undefined || value === '') return otherwise;
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (port >= 1 && port <= HIGHEST_PORT) return port;
  throw wrongSetting(variable, {
    zh: `使用 1 到 ${HIGHEST_PORT} 的整数，例如 ${variable}=8081 npm start。`,
    en: `Use a whole number from 1 to ${HIGHEST_PORT}, for example ${variable}=8081 npm start.`,
  });
}

function readHttpPort(value: string | undefined, securePort: number): number | null {
  if (value === 'off') return null;
  const port = readPort('HTTP_PORT', value, DEFAULT_PORT);
  if (port !== securePort) return port;
  throw wrongSetting('HTTP_PORT', {
    zh: `端口 ${port} 已用于 HTTPS（PORT）；换一个端口，或设置 HTTP_PORT=off。`,
    en: `HTTPS (PORT) has the port ${port} already; choose another one, or HTTP_PORT=off.`,
  });
}

/** Several processes need something in front of them that shares out one port. */
function readApiProcesses(value: string | undefined): number {
  if (value === undefined || value === '' || value === '1') return 1;
  throw wrongSetting('API_PROCESSES', {
    zh: '目前只支持 1 个 API 进程。',
    en: 'One API process is supported so far.',
  });
}

function readDatabaseUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
  throw wrongSetting('DATABASE_URL', {
    zh: '格式为 postgres://用户:密码@主机:5432/数据库；不设置则使用内置数据库。',
    en: 'Its form is postgres://user:password@host:5432/database; leave it out to use the embedded database.',
  });
}
