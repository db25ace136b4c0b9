import type { OpenAPIObject, OperationObject, ParameterObject } from '@nestjs/swagger';
import Ajv from 'ajv';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { contractSchema } from '../../../src/platform/openapi/contract-schemas';
import { ACCESS_TABLE } from '../access/access-table';
import { DEVICES, type RouteAccess, STAFF } from '../access/route-access';
import { routesOf } from '../access/routes-of';

type Json = Readonly<Record<string, unknown>>;

let database: TestDatabase;
let running: TestApp;
let document: OpenAPIObject;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  running = await startTestApp(database);
  const response = await fetch(`${running.baseUrl}/api/openapi.json`);
  document = (await response.json()) as OpenAPIObject;
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

/** Routes of the API itself; Swagger's own files are no part of it. */
const ROUTES = Object.entries(ACCESS_TABLE).filter(
  ([route]) => !/\/api\/(docs|openapi)/.test(route),
);

function operationOf(route: string): OperationObject {
  const [method = '', path = ''] = route.split(' ');
  const item = document.paths[path.replace(/:(\w+)/g, '{$1}')] as
    Record<string, OperationObject> | undefined;
  const operation = item?.[method.toLowerCase()];
  if (!operation) throw new Error(`${route} is not described`);
  return operation;
}

function operations(): OperationObject[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item) as OperationObject[]);
}

function resolve(ref: string): unknown {
  return ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key], document);
}

function parametersOf(operation: OperationObject): ParameterObject[] {
  return (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter ? (resolve(parameter.$ref) as ParameterObject) : parameter,
  );
}

/** The codes a response of the operation names. */
function codesAt(operation: OperationObject, status: number): unknown {
  const response = operation.responses[status] as
    { content?: Record<string, { schema?: { allOf?: Json[] } }> } | undefined;
  const [, narrowed] = response?.content?.['application/json']?.schema?.allOf ?? [];
  return (narrowed?.['properties'] as { code?: { enum?: unknown } } | undefined)?.code?.enum;
}

describe('the document', () => {
  it('is OpenAPI 3.1 and describes every route of the running application', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const answered = routesOf(running.app).filter((route) => !/\/api\/(docs|openapi)/.test(route));
    expect(described.sort()).toEqual([...new Set(answered)].sort());
  });

  it('leads nowhere with no reference', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => resolve(ref) === undefined)).toEqual([]);
  });

  it('has well-formed schemas with the words of the contracts', () => {
    const ajv = new Ajv();
    const schemas = document.components?.schemas ?? {};
    for (const [name, schema] of Object.entries(schemas)) {
      expect([name, ajv.validateSchema(schema), ajv.errors]).toEqual([name, true, null]);
    }
    expect(schemas['CallReasonView']).toMatchObject({
      description: 'Why this ticket and no other was called.',
      properties: { overtakes: { description: expect.stringContaining('How many tickets') } },
    });
    expect(schemas['TicketView']).toMatchObject({
      properties: {
        issuedAt: { type: 'string', format: 'date-time' },
        calledAt: { type: ['string', 'null'], format: 'date-time' },
      },
    });
    expect(Object.keys(schemas).filter((name) => name.endsWith('Dto'))).toEqual([]);
  });

  it('gives every operation a short name of its own, a summary and a known tag', () => {
    const ids = operations().map(({ operationId = '' }) => operationId);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]{2,29}$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const tags = (document.tags ?? []).map(({ name }) => name);
    for (const { operationId, summary, tags: own } of operations()) {
      expect([operationId, summary]).toEqual([operationId, expect.stringMatching(/^[A-Z].{5,}/)]);
      expect([operationId, own?.length, tags]).toEqual([
        operationId,
        1,
        expect.arrayContaining(own!),
      ]);
    }
  });

  it('says of every operation what it answers', () => {
    for (const operation of operations()) {
      const success = Object.entries(operation.responses).filter(([status]) => /^2/.test(status));
      expect([operation.operationId, success.length]).toEqual([operation.operationId, 1]);
      const [[status, response] = []] = success;
      const content = response && 'content' in response ? response.content : undefined;
      expect([operation.operationId, content !== undefined]).toEqual([
        operation.operationId,
        status !== '204',
      ]);
      expect(operation.responses['5XX']).toBeDefined();
    }
  });

  it('explains every parameter of an address', () => {
    const inPath = operations().flatMap((operation) =>
      parametersOf(operation).filter((parameter) => parameter.in === 'path'),
    );
    expect(inPath.filter(({ description }) => !description)).toEqual([]);
  });
});

describe('who may, the same as the table written by hand', () => {
  const kinds = [
    ['staff', STAFF],
    ['device', DEVICES],
    ['citizen', ['citizen']],
  ] as const;

  it.each(ROUTES)('%s', (route, access: RouteAccess) => {
    const operation = operationOf(route);
    const may = access.may === 'anybody' ? [] : access.may;
    const expected = kinds
      .filter(([, names]) => names.some((name) => may.includes(name)))
      .map(([kind]) => ({ [kind]: [] }));
    expect(operation.security).toEqual(expected);
    const { nobodyIsTold, othersAreTold = 'identity.not-permitted' } = access;
    if (nobodyIsTold) expect(codesAt(operation, 401)).toContain(nobodyIsTold);
    if (nobodyIsTold) expect(codesAt(operation, 403)).toContain(othersAreTold);
    const isForeignRefused = nobodyIsTold !== undefined && route.includes(':hallId');
    if (isForeignRefused) expect(codesAt(operation, 403)).toContain('identity.foreign-hall');
  });

  it.each(ROUTES)('%s: what is behind the guard', (route, { behind: [status, code] }) => {
    const operation = operationOf(route);
    if (code) expect(codesAt(operation, status)).toContain(code);
    else expect(operation.responses).toHaveProperty(String(status));
    const isCommand = code === 'request.idempotency-key-missing';
    const headers = parametersOf(operation).filter((parameter) => parameter.in === 'header');
    const needsCode = route.startsWith('POST /api/v1/first-start/');
    expect(headers.map(({ name }) => name)).toEqual([
      ...(isCommand ? ['idempotency-key', 'command-age-ms'] : []),
      ...(needsCode ? ['setup-code'] : []),
    ]);
    if (isCommand) {
      expect(codesAt(operation, 409)).toEqual(
        expect.arrayContaining(['request.idempotency-key-reused', 'request.expired']),
      );
    }
  });
});

describe('what is asked for', () => {
  const fieldsOf = (schema: Json | undefined) => ({
    fields: Object.keys((schema?.['properties'] ?? {}) as Json).sort(),
    required: [...((schema?.['required'] ?? []) as string[])].sort(),
  });

  it('has the fields of its contract and takes no others', () => {
    const bodies = operations().flatMap(({ requestBody }) =>
      requestBody && 'content' in requestBody
        ? Object.values(requestBody.content).map(({ schema }) => (schema as { $ref: string }).$ref)
        : [],
    );
    expect(bodies.length).toBeGreaterThan(5);
    for (const ref of bodies) {
      const name = ref.replace('#/components/schemas/', '');
      const schema = resolve(ref) as Json;
      expect([name, fieldsOf(schema)]).toEqual([name, fieldsOf(contractSchema(name))]);
      expect(schema['additionalProperties']).toBe(false);
    }
  });

  it('has the filters of the item search', () => {
    const query = parametersOf(operationOf('GET /api/v1/halls/:hallId/items'))
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    expect(query.sort()).toEqual(fieldsOf(contractSchema('ItemSearch')).fields);
  });
});
