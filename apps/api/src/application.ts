import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { AppModule } from './app.module';
import { serveApiDescription } from './open-api';
import type { ApiConfig } from './platform/config/api-config';
import { ProblemFilter } from './platform/errors/problem.filter';
import { requestValidation } from './platform/errors/validation';
import { createLogger, requestLog } from './platform/logging/request-log';
import { NestLogger } from './platform/logging/nest-logger';
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
    ...options,
  });
  app.disable('x-powered-by');
  app.use(requestLog(logger));
  app.use(securityHeaders());
  app.use(compression());
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(requestValidation());
  serveApiDescription(app);
  serveWebPages(app);
  app.enableShutdownHooks();
  return app;
}

/** Our pages load nothing from anywhere else; styles are set by Vue on elements. */
function securityHeaders(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
