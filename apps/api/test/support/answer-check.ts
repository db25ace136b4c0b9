import type { OpenAPIObject, OperationObject, ResponseObject } from '@nestjs/swagger';
import Ajv, { type ValidateFunction } from 'ajv';

export interface GivenAnswer {
  readonly method: string;
  /** As Express writes it: `/api/v1/halls/:hallId`. */
  readonly route: string;
  readonly status: number;
  /** As it went out; empty for none. */
  readonly text: string;
}

const NOT_MODIFIED = 304;

/** Compares answers with what the API's description promises. */
export class AnswerCheck {
  private readonly ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore' });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema(closed(document), 'api');
  }

  /** What is wrong with the answer, or undefined when it is as described. */
  faultOf({ method, route, status, text }: GivenAnswer): string | undefined {
    const path = route.replace(/:(\w+)/g, '{$1}');
    const operation = operationAt(this.document, method, path);
    if (!operation || status === NOT_MODIFIED) return undefined;
    const key = operation.responses[status] ? String(status) : `${Math.floor(status / 100)}XX`;
    const response = operation.responses[key] as ResponseObject | undefined;
    const name = `${operation.operationId} ${status}`;
    if (!response) return `${name} is not described: ${text.slice(0, 200)}`;
    if (text === '') return mayBeEmpty(response) ? undefined : `${name} has no body`;
    if (!response.content) return `${name} has a body: ${text.slice(0, 200)}`;
    const place = ['paths', path, method.toLowerCase(), 'responses', key, 'content', JSON_TYPE];
    const validate = this.validatorAt([...place, 'schema']);
    if (validate(JSON.parse(text))) return undefined;
    return `${name}: ${this.ajv.errorsText(validate.errors)}: ${text.slice(0, 200)}`;
  }

  private validatorAt(place: readonly string[]): ValidateFunction {
    const pointer = place.map(escaped).join('/');
    const known = this.validators.get(pointer) ?? this.ajv.compile({ $ref: `api#/${pointer}` });
    this.validators.set(pointer, known);
    return known;
  }
}

const JSON_TYPE = 'application/json';

function operationAt(
  { paths }: OpenAPIObject,
  method: string,
  path: string,
): OperationObject | undefined {
  const item = paths[path] as Readonly<Record<string, OperationObject>> | undefined;
  return item?.[method.toLowerCase()];
}

function mayBeEmpty({ content, description }: ResponseObject): boolean {
  return !content || description.includes('empty body');
}

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/**
 * Published schemas leave objects open, for views may grow. What goes out today must all be described
 * today, so here they are closed.
 */
function closed(document: OpenAPIObject): object {
  const schemas = document.components?.schemas ?? {};
  return { ...document, components: { ...document.components, schemas: closedPart(schemas) } };
}

function closedPart(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closedPart);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closedPart(value)] as const);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const isObject = copy['type'] === 'object' && 'properties' in copy;
  return isObject && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}
