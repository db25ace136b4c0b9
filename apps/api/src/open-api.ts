import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeDocument } from './platform/openapi/complete-document';
import { describedRoutes, handlerName } from './platform/openapi/described-routes';
import { VERSION } from './platform/version';

const INTRODUCTION =
  'Queuing and window management of a government service hall. Refusals share one shape, ' +
  '`Problem`, and say by their `code` what is wrong; views may gain fields, so ignore those you do ' +
  'not know. Commands carry the headers `idempotency-key` and `command-age-ms`. The frames of the ' +
  'socket at `/socket.io` stand among the schemas. What holds for all routes is told in ' +
  '`docs/api.md`.';

const TAGS: Readonly<Record<string, string>> = {
  identity: 'Signing in and out as staff',
  'first start': 'Setting up the first hall of an empty database',
  hall: 'The hall as a building: zones, rooms, windows, queues',
  catalogue: 'What can be done in the hall',
  tickets: 'Taking, reading and giving up a number',
  appointments: 'Booking a slot, checking in, and the rules of both',
  windows: 'What a clerk does at a window',
  policies: 'What the hall has decided: rules, hours, calendar and roster',
  insight: 'How well the hall serves',
  ratings: 'What ratings amount to',
  citizen: 'What the holder of a ticket sees and does',
  devices: 'Kiosks and screens',
  alarms: 'What waits for a person',
  notices: 'What the hall tells everybody on its boards',
  'open data': 'The hall for the pages and programmes of others',
  realtime: 'The live hall for those without a socket',
  health: 'Whether this process can work',
};

/** The description of the API, served as JSON at /api/openapi.json and to read at /api/docs. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('OneWindow 一窗')
    .setDescription(INTRODUCTION)
    .setVersion(VERSION)
    .addSecurity('staff', {
      type: 'apiKey',
      in: 'cookie',
      name: 'ow_session',
      description: 'Set by signing in; over TLS it is called `__Host-ow_session`.',
    })
    .addSecurity('device', {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'owd_…',
      description: 'Key of an enrolled device.',
    })
    .addSecurity('citizen', {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'ZC-…',
      description: 'Token of one ticket, from its QR code.',
    });
  for (const [tag, description] of Object.entries(TAGS)) builder.addTag(tag, description);
  const raw = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: handlerName,
  });
  return completeDocument(raw, describedRoutes(app));
}

export function serveApiDescription(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
