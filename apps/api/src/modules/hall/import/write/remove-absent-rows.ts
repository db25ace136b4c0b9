import type { EntityManager } from 'typeorm';

/** A row that the files no longer have, but that something still refers to. */
export interface KeptRow {
  readonly table: string;
  readonly id: string;
  readonly referredToBy: readonly string[];
}

export interface Removal {
  readonly removed: readonly string[];
  readonly kept: readonly KeptRow[];
}

interface AbsentRows {
  readonly hallId: string;
  readonly table: string;
  /** Ids that the files have. */
  readonly present: readonly string[];
  /** Tables whose rows belong to those of this one and go with them. */
  readonly along?: readonly string[];
}

interface ForeignKey {
  readonly table: string;
  readonly column: string;
}

/**
 * Removes rows of a hall that its files no longer have, unless anything refers to them: tickets and
 * what hangs on them are never touched. References are read from the schema itself, so that a table
 * made later is respected without a word here.
 */
export async function removeAbsentRows(
  manager: EntityManager,
  { hallId, table, present, along = [] }: AbsentRows,
): Promise<Removal> {
  // Locked, so that nobody can begin to refer to them while we look.
  const absent = await manager.query<{ id: string }[]>(
    `SELECT id FROM ${table} WHERE hall_id = $1 AND NOT id = ANY ($2) ORDER BY id FOR UPDATE`,
    [hallId, present],
  );
  const ids = absent.map(({ id }) => id);
  if (ids.length === 0) return { removed: [], kept: [] };
  const keys = await foreignKeysTo(manager, table);
  const obstacles = await referencesTo(
    manager,
    keys.filter((key) => !along.includes(key.table)),
    { hallId, ids },
  );
  const removed = ids.filter((id) => !obstacles.has(id));
  for (const key of keys.filter((each) => along.includes(each.table))) {
    await manager.query(
      `DELETE FROM ${key.table} WHERE hall_id = $1 AND ${key.column} = ANY ($2)`,
      [hallId, removed],
    );
  }
  await manager.query(`DELETE FROM ${table} WHERE hall_id = $1 AND id = ANY ($2)`, [
    hallId,
    removed,
  ]);
  const kept = [...obstacles].map(([id, tables]) => ({ table, id, referredToBy: [...tables] }));
  return { removed, kept };
}

/** Every table and column that can point to a row of this table; `hall_id` is always the other half. */
async function foreignKeysTo(manager: EntityManager, table: string): Promise<ForeignKey[]> {
  return manager.query<ForeignKey[]>(
    `SELECT key.conrelid::regclass::text AS "table", attribute.attname AS "column"
     FROM pg_constraint AS key
     JOIN pg_attribute AS attribute
       ON attribute.attrelid = key.conrelid AND attribute.attnum = ANY (key.conkey)
     WHERE key.contype = 'f' AND key.confrelid = $1::regclass AND attribute.attname <> 'hall_id'
     ORDER BY 1, 2`,
    [table],
  );
}

async function referencesTo(
  manager: EntityManager,
  keys: readonly ForeignKey[],
  { hallId, ids }: { readonly hallId: string; readonly ids: readonly string[] },
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { table, column } of keys) {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT ${column} AS id FROM ${table} WHERE hall_id = $1 AND ${column} = ANY ($2)`,
      [hallId, ids],
    );
    for (const { id } of rows) found.set(id, (found.get(id) ?? new Set()).add(table));
  }
  return found;
}
