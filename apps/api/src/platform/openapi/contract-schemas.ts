import schemas from '../../generated/contract-schemas.json';

/** JSON schema as the generator writes it and OpenAPI 3.1 understands it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const GENERATED = '#/definitions/';
export const COMPONENT = '#/components/schemas/';

const definitions: Readonly<Record<string, JsonSchema>> = schemas.definitions;

export const refTo = (name: string): JsonSchema => ({ $ref: `${COMPONENT}${name}` });

/** The schema of one type of libs/contracts, or undefined when it exports none of this name. */
export function contractSchema(name: string): JsonSchema | undefined {
  const definition = definitions[name];
  return definition && published(definition);
}

/**
 * The named types and all they mention.
 *
 * @throws Error for a name that libs/contracts does not export
 */
export function contractSchemas(names: Iterable<string>): Readonly<Record<string, JsonSchema>> {
  const found = new Map<string, JsonSchema>();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue;
    const schema = contractSchema(name);
    if (!schema) throw new Error(`libs/contracts exports no type ${name}`);
    found.set(name, schema);
    wanted.push(...mentionedIn(schema));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mentionedIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === '$ref' && typeof value === 'string'
      ? [value.slice(COMPONENT.length)]
      : mentionedIn(value),
  );
}

/**
 * Views grow by adding fields, so the published schemas leave objects open; and every time in a view
 * is named by the rule of the house: `…At` is an instant, `businessDate` a calendar day.
 */
function published(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, publishedPart(key, value)]),
  );
}

function publishedPart(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') return value.replace(GENERATED, COMPONENT);
  if (key === 'properties' && isSchema(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [name, publishedProperty(name, property)]),
    );
  }
  if (Array.isArray(value)) return value.map((part: unknown) => publishedPart('', part));
  return isSchema(value) ? published(value) : value;
}

function publishedProperty(name: string, property: unknown): unknown {
  if (!isSchema(property)) return property;
  const format = mayBeText(property) ? formatOf(name) : undefined;
  return { ...published(property), ...(format === undefined ? {} : { format }) };
}

function formatOf(name: string): string | undefined {
  if (name === 'at' || name.endsWith('At')) return 'date-time';
  return name === 'businessDate' ? 'date' : undefined;
}

function mayBeText({ type }: JsonSchema): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
