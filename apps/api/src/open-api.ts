import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { VERSION } from './platform/version';

/** The description of the API, served as JSON at /api/openapi.json and to read at /api/docs. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('OneWindow 一窗')
    .setDescription(
      'Queuing and window management of a government service hall. Refusals share one shape, ' +
        '`Problem`; commands carry the headers `idempotency-key` and `command-age-ms`.',
    )
    .setVersion(VERSION)
    .addCookieAuth('ow_session', { type: 'apiKey', in: 'cookie' }, 'staff')
    .addBearerAuth({ type: 'http', description: 'Key of an enrolled device' }, 'device')
    .addBearerAuth({ type: 'http', description: 'Token of one ticket' }, 'citizen')
    .build();
  return SwaggerModule.createDocument(app, options);
}

export function serveApiDescription(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
