import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

export interface UpsertCount {
  readonly total: number;
  readonly added: number;
  readonly changed: number;
}

interface Upsert<E extends ObjectLiteral> {
  readonly entity: EntityTarget<E>;
  /** All with the same properties; columns they leave out keep what they have. */
  readonly rows: readonly Partial<E>[];
  /** What makes two rows the same one, as `ON CONFLICT` wants it; the primary key unless given. */
  readonly conflict?: string;
}

/**
 * Adds and changes rows in one statement, whatever their number. A row that is already as wanted is
 * not written, so that importing the same files again disturbs nobody.
 */
export async function upsertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  { entity, rows, conflict }: Upsert<E>,
): Promise<UpsertCount> {
  const [first] = rows;
  if (!first) return { total: 0, added: 0, changed: 0 };
  const { columns: all, tableName: table } = manager.connection.getMetadata(entity);
  const given = all.filter((column) => column.getEntityValue(first as E) !== undefined);
  const columns = given.map(({ databaseName }) => databaseName);
  const keys = given.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName);
  const changeable = columns.filter((column) => !keys.includes(column));
  const records = rows.map((row) =>
    Object.fromEntries(
      given.map((column) => [column.databaseName, column.getEntityValue(row as E) as unknown]),
    ),
  );
  const of = (source: string): string => changeable.map((name) => `${source}.${name}`).join(', ');
  const written = await manager.query<{ is_new: boolean }[]>(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT ${conflict ?? `(${keys.join(', ')})`} DO UPDATE
       SET (${changeable.join(', ')}) = ROW (${of('excluded')})
       WHERE (${of(table)}) IS DISTINCT FROM (${of('excluded')})
     RETURNING xmax = 0 AS is_new`,
    [JSON.stringify(records)],
  );
  const added = written.filter(({ is_new }) => is_new).length;
  return { total: rows.length, added, changed: written.length - added };
}
