import { StartupProblem, type BilingualText } from '../platform/processes/startup-problem';

export interface LaunchSettings {
  readonly port: number;
  readonly apiProcesses: number;
  /** A database of the operator's own; null for the embedded one. */
  readonly externalDatabaseUrl: string | null;
  /** Secret of the hall's machine when the operator sets it; null to keep one with the data. */
  readonly secret: string | null;
}

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

export function readLaunchSettings(env: NodeJS.ProcessEnv): LaunchSettings {
  return {
    port: readPort(env['PORT']),
    apiProcesses: readApiProcesses(env['API_PROCESSES']),
    externalDatabaseUrl: readDatabaseUrl(env['DATABASE_URL']),
    secret: env['ONEWINDOW_SECRET'] || null,
  };
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (port >= 1 && port <= HIGHEST_PORT) return port;
  throw invalid('PORT', {
    zh: `使用 1 到 ${HIGHEST_PORT} 的整数，例如 PORT=8081 npm start。`,
    en: `Use a whole number from 1 to ${HIGHEST_PORT}, for example PORT=8081 npm start.`,
  });
}

/** Several processes need something in front of them that shares out one port. */
function readApiProcesses(value: string | undefined): number {
  if (value === undefined || value === '' || value === '1') return 1;
  throw invalid('API_PROCESSES', {
    zh: '目前只支持 1 个 API 进程。',
    en: 'One API process is supported so far.',
  });
}

function readDatabaseUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
  throw invalid('DATABASE_URL', {
    zh: '格式为 postgres://用户:密码@主机:5432/数据库；不设置则使用内置数据库。',
    en: 'Its form is postgres://user:password@host:5432/database; leave it out to use the embedded database.',
  });
}

/** The value stays unsaid: it may hold a password. */
function invalid(variable: string, remedy: BilingualText): StartupProblem {
  return new StartupProblem({
    code: 'hall.setting-invalid',
    what: {
      zh: `环境变量 ${variable} 的值不正确。`,
      en: `The environment variable ${variable} has a wrong value.`,
    },
    remedy,
  });
}
