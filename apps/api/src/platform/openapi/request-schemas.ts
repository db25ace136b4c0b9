import type { SchemaObject, SchemasObject } from '@nestjs/swagger';
import { contractSchema, type JsonSchema } from './contract-schemas';

/**
 * Bodies as the DTOs describe them: closed, because unknown fields are refused, and with the words of
 * the contract they implement wherever they have none of their own.
 */
export function requestSchemas(found: SchemasObject): SchemasObject {
  return Object.fromEntries(
    Object.entries(found).map(([name, schema]) => [
      name,
      { ...inWordsOf(contractSchema(name) ?? {}, schema), additionalProperties: false },
    ]),
  );
}

function inWordsOf(contract: JsonSchema, schema: SchemaObject): SchemaObject {
  const meant = (contract['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { ...described(meant[name]), ...property },
  ]);
  return {
    ...described(contract),
    ...schema,
    properties: Object.fromEntries(properties) as SchemaObject['properties'],
  };
}

function described(schema: JsonSchema | undefined): Pick<SchemaObject, 'description'> {
  const description = schema?.['description'];
  return typeof description === 'string' ? { description } : {};
}
