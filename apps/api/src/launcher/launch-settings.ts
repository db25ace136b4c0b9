import {
  DEFAULT_POOL_SIZE,
  LARGEST_POOL_SIZE,
  SMALLEST_POOL_SIZE,
} from '../platform/config/connection-numbers';
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
  /** Processes that serve on the port; with more than one the jobs have a further one. */
  readonly apiProcesses: number;
  /** Connections to the database that each process may open for its commands. */
  readonly databasePoolSize: number;
  /** A database of the operator's own; null for the embedded one. */
  readonly externalDatabaseUrl: string | null;
  /** Secret of the hall's machine when the operator sets it; null to keep one with the data. */
  readonly secret: string | null;
  readonly firstStart: FirstStartMode;
}

const HIGHEST_PORT = 65_535;
const MOST_API_PROCESSES = 32;

export function readLaunchSettings(env: NodeJS.ProcessEnv): LaunchSettings {
  refuseRole(env['API_ROLE']);
  const tls = readTlsSettings(env);
  const port = readPort('PORT', env['PORT'], tls.kind === 'off' ? DEFAULT_PORT : DEFAULT_TLS_PORT);
  return {
    port,
    tls,
    httpPort: tls.kind === 'off' ? null : readHttpPort(env['HTTP_PORT'], port),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    appHosts: readAppHosts(env),
    apiProcesses: readApiProcesses(env['API_PROCESSES']),
    databasePoolSize: readPoolSize(env['DATABASE_POOL_SIZE']),
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

function readApiProcesses(value: string | undefined): number {
  if (value === undefined || value === '') return 1;
  const count = /^\d+$/.test(value) ? Number(value) : NaN;
  if (count >= 1 && count <= MOST_API_PROCESSES) return count;
  throw wrongSetting('API_PROCESSES', {
    zh: `使用 1 到 ${MOST_API_PROCESSES} 的整数，一般不超过处理器核数，例如 API_PROCESSES=2 npm start。`,
    en: `Use a whole number from 1 to ${MOST_API_PROCESSES}, as a rule no more than there are processor cores, for example API_PROCESSES=2 npm start.`,
  });
}

function readPoolSize(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_POOL_SIZE;
  const size = /^\d+$/.test(value) ? Number(value) : NaN;
  if (size >= SMALLEST_POOL_SIZE && size <= LARGEST_POOL_SIZE) return size;
  throw wrongSetting('DATABASE_POOL_SIZE', {
    zh: `使用 ${SMALLEST_POOL_SIZE} 到 ${LARGEST_POOL_SIZE} 的整数；不设置则为 ${DEFAULT_POOL_SIZE}。`,
    en: `Use a whole number from ${SMALLEST_POOL_SIZE} to ${LARGEST_POOL_SIZE}; without it there are ${DEFAULT_POOL_SIZE}.`,
  });
}

/** Who does what follows from API_PROCESSES here; the split by hand is for main.js. */
function refuseRole(value: string | undefined): void {
  if (value === undefined || value === '' || value === 'all') return;
  throw wrongSetting('API_ROLE', {
    zh: 'npm start 自己分工；API_ROLE 用于手工运行 apps/api/dist/main.js（见 docs/operations.md）。',
    en: 'npm start shares the work out by itself; API_ROLE is for apps/api/dist/main.js run by hand (docs/operations.md).',
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
