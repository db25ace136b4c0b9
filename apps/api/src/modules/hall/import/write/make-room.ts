import type { EntityManager } from 'typeorm';

/** A row that had a value which another row is to have from now on. */
export interface FormerHolder {
  readonly id: string;
  readonly value: string;
}

interface UniqueColumn {
  readonly hallId: string;
  readonly table: string;
  readonly column: string;
  /** Which value each row is to have, by id. */
  readonly wanted: ReadonlyMap<string, string>;
  /** Another value of the column's form that is in none of these. */
  readonly spare: (taken: ReadonlySet<string>) => string;
}

/**
 * Frees unique values that change hands, since PostgreSQL checks them row by row: two queues may swap
 * their prefixes, and a renamed queue takes over its own. Whoever held such a value gets a spare one;
 * the caller writes the wanted ones afterwards.
 */
export async function makeRoom(
  manager: EntityManager,
  { hallId, table, column, wanted, spare }: UniqueColumn,
): Promise<readonly FormerHolder[]> {
  const rows = await manager.query<FormerHolder[]>(
    `SELECT id, ${column} AS value FROM ${table} WHERE hall_id = $1 ORDER BY id FOR UPDATE`,
    [hallId],
  );
  const heir = new Map([...wanted].map(([id, value]) => [value, id]));
  const holders = rows.filter(({ id, value }) => heir.has(value) && heir.get(value) !== id);
  const taken = new Set([...rows.map(({ value }) => value), ...wanted.values()]);
  for (const { id } of holders) {
    const value = spare(taken);
    taken.add(value);
    await manager.query(`UPDATE ${table} SET ${column} = $3 WHERE hall_id = $1 AND id = $2`, [
      hallId,
      id,
      value,
    ]);
  }
  return holders;
}

const PREFIX_LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** A ticket prefix of three letters that nobody has. */
export function sparePrefix(taken: ReadonlySet<string>): string {
  for (const first of PREFIX_LETTERS) {
    for (const second of PREFIX_LETTERS) {
      const third = PREFIX_LETTERS.find((letter) => !taken.has(first + second + letter));
      if (third !== undefined) return first + second + third;
    }
  }
  throw new Error('All 13,824 prefixes of three letters are taken');
}
