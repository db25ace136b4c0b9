import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  IsUrl,
  Max,
  Min,
  validateSync,
  Matches,
  ValidateIf,
} from 'class-validator';
import { DEFAULT_POOL_SIZE, LARGEST_POOL_SIZE, SMALLEST_POOL_SIZE } from './connection-numbers';
import { API_ROLES, type ApiRole } from './api-role';
import { DEFAULT_PORT, DEFAULT_TLS_PORT, HOST_NAME } from './web-apps';

const asInteger = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;

/** `off` stands for no port at all. */
const asPortOrOff = ({ value }: { value: unknown }): unknown =>
  value === 'off' ? undefined : asInteger({ value });

const inLowerCase = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.toLowerCase() : value;

const asProduction = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value === 'production' : value;

/** What the API reads from its environment. A wrong value is named, never printed. */
export class ApiConfig {
  /** What this process does of all that a hall needs. */
  @IsIn(API_ROLES)
  readonly role: ApiRole = 'all';

  /** postgres://… of the hall's database. */
  @Matches(/^postgres(ql)?:\/\//)
  readonly databaseUrl: string;

  @Transform(asInteger)
  @IsInt()
  @Min(SMALLEST_POOL_SIZE)
  @Max(LARGEST_POOL_SIZE)
  readonly databasePoolSize: number = DEFAULT_POOL_SIZE;

  /** Longest wait for a connection, while all are taken or the server is away. */
  @Transform(asInteger)
  @IsInt()
  @Min(100)
  @Max(120_000)
  readonly databaseWaitMs: number = 5_000;

  @Transform(asInteger)
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly port: number = DEFAULT_PORT;

  /** PEM file of the server's certificate, with its chain; turns TLS on, together with the key. */
  @ValidateIf(({ tlsKey, tlsAuthority }: ApiConfig) => (tlsKey ?? tlsAuthority) !== undefined)
  @IsString()
  readonly tlsCert?: string;

  /** PEM file of its private key. */
  @ValidateIf(({ tlsCert }: ApiConfig) => tlsCert !== undefined)
  @IsString()
  readonly tlsKey?: string;

  /** Certificate of the local authority that has signed ours, for people to install. */
  @IsOptional()
  @IsString()
  readonly tlsAuthority?: string;

  /** With TLS: the port that leads plain HTTP to it; none when it is `off`. */
  @Transform(asPortOrOff)
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly httpPort?: number;

  /** A host name at which nothing but this one app is served. */
  @Transform(inLowerCase)
  @IsOptional()
  @Matches(HOST_NAME)
  readonly kioskHost?: string;

  @Transform(inLowerCase)
  @IsOptional()
  @Matches(HOST_NAME)
  readonly displayHost?: string;

  @Transform(inLowerCase)
  @IsOptional()
  @Matches(HOST_NAME)
  readonly consoleHost?: string;

  @Transform(inLowerCase)
  @IsOptional()
  @Matches(HOST_NAME)
  readonly citizenHost?: string;

  /** Where the hall keeps its files, its own voices among them. */
  @IsOptional()
  @IsString()
  readonly dataFolder?: string;

  /** Moves the job queues from PostgreSQL to Redis. */
  @IsOptional()
  @Matches(/^rediss?:\/\//)
  readonly redisUrl?: string;

  /** The address citizens' phones reach the hall at; goes into the QR code. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  readonly publicUrl?: string;

  /** Under which the hall gives its open data away, such as `CC-BY-4.0`. */
  @IsOptional()
  @MaxLength(100)
  readonly openDataLicence?: string;

  /** Secret of this hall's machine, kept outside the database; the tokens of tickets derive from it. */
  @MinLength(32)
  readonly secret: string;

  /** NODE_ENV is `production`: demo accounts are refused. */
  @Transform(asProduction)
  @IsBoolean()
  readonly production: boolean = false;

  /**
   * Proxies whose X-Forwarded-… headers are believed: addresses, subnets or `loopback`, separated
   * by commas. Without one the address and the scheme of the connection itself count.
   */
  @IsOptional()
  @Matches(/^[0-9A-Za-z.:/, ]+$/)
  readonly trustedProxies?: string;

  /** Opens the set-up of the first hall in the browser; made anew by every guided start. */
  @IsOptional()
  @Matches(/^[A-Z2-9]{10}$/)
  readonly setupCode?: string;

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
  readonly logLevel: string = 'info';
}

const VARIABLES: Readonly<Record<keyof ApiConfig, string>> = {
  role: 'API_ROLE',
  databaseUrl: 'DATABASE_URL',
  databasePoolSize: 'DATABASE_POOL_SIZE',
  databaseWaitMs: 'DATABASE_WAIT_MS',
  port: 'PORT',
  tlsCert: 'TLS_CERT',
  tlsKey: 'TLS_KEY',
  tlsAuthority: 'TLS_AUTHORITY',
  httpPort: 'HTTP_PORT',
  kioskHost: 'KIOSK_HOST',
  displayHost: 'DISPLAY_HOST',
  consoleHost: 'CONSOLE_HOST',
  citizenHost: 'CITIZEN_HOST',
  dataFolder: 'ONEWINDOW_DATA',
  redisUrl: 'REDIS_URL',
  publicUrl: 'PUBLIC_URL',
  openDataLicence: 'OPEN_DATA_LICENCE',
  secret: 'ONEWINDOW_SECRET',
  production: 'NODE_ENV',
  trustedProxies: 'TRUSTED_PROXIES',
  setupCode: 'ONEWINDOW_SETUP_CODE',
  logLevel: 'LOG_LEVEL',
};

/** @throws Error that lists every wrong variable by name. */
export function readConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const given = Object.entries(VARIABLES)
    .map(([property, variable]) => [property, env[variable]] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const ports = env['TLS_CERT'] ? { port: DEFAULT_TLS_PORT, httpPort: DEFAULT_PORT } : {};
  const config = plainToInstance(ApiConfig, { ...ports, ...Object.fromEntries(given) });
  const wrong = validateSync(config).map(
    (error) =>
      `${VARIABLES[error.property as keyof ApiConfig]} (${Object.keys(error.constraints ?? {}).join(', ')})`,
  );
  if (wrong.length > 0) throw new Error(`Missing or wrong environment: ${wrong.join('; ')}`);
  return config;
}
