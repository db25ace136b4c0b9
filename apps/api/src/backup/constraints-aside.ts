import type { Ask } from './database-content.query';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes foreign keys and triggers away while rows are loaded in any order.
 *
 * @returns puts them back; every row is checked again by it
 */
export async function setConstraintsAside(
  ask: Ask,
  tables: readonly string[],
): Promise<() => Promise<void>> {
  const keys = await ask<ForeignKey>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
     ORDER BY 1, 2`,
  );
  for (const { table, name } of keys) await ask(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const table of tables) await ask(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return async () => {
    for (const { table, name, definition } of keys) {
      await ask(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    }
    for (const table of tables) await ask(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  };
}
