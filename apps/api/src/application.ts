import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Application } from 'express';
import { AppModule } from './app.module';
import { serveApiDescription } from './open-api';
import type { ApiConfig } from './platform/config/api-config';
import { ProblemFilter } from './platform/errors/problem.filter';
import { requestValidation } from './platform/errors/validation';
import { createLogger, requestLog } from './platform/logging/request-log';
import { NestLogger } from './platform/logging/nest-logger';
import { readServerCertificate } from './platform/tls/server-certificate';
import { keepToAppHosts } from './platform/web/app-hosts';
import { trustOf } from './platform/web/own-address';
import { OwnOriginAdapter } from './platform/web/own-origin-adapter';
import { notFoundPage } from './platform/web/pages/not-found-page';
import { securityHeaders } from './platform/web/security-headers';
import { serveWebPages } from './platform/web/web-pages';

const BODY_LIMIT = '64kb';

/** Everything in front of the modules, the same in production and in tests; listens to nothing yet. */
export async function createApplication(
  config: ApiConfig,
  options: NestApplicationOptions = {},
): Promise<NestExpressApplication> {
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    logger: new NestLogger(logger),
    ...serverOptions(config),
    ...options,
  });
  app.disable('x-powered-by');
  app.use(requestLog(logger));
  app.use(securityHeaders(config.tlsCert !== undefined && config.tlsAuthority === undefined));
  app.use(compression());
  app.use(keepToAppHosts(config, notFoundPage));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(requestValidation());
  serveApiDescription(app);
  app.useWebSocketAdapter(
    new OwnOriginAdapter(app, () => trustOf(app.getHttpAdapter().getInstance() as Application)),
  );
  serveWebPages(app, config);
  return app;
}

function serverOptions({ tlsCert, tlsKey }: ApiConfig): NestApplicationOptions {
  if (tlsCert === undefined || tlsKey === undefined) return {};
  const { cert, key } = readServerCertificate({ certFile: tlsCert, keyFile: tlsKey });
  return { httpsOptions: { cert, key } };
}
