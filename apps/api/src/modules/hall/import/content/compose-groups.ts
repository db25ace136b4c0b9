import type { DepartmentRow, ItemRow, ThemeRow } from '../tables/hall-tables';
import { traditionalName } from '../wording/traditional-name';
import type { HallContent } from './hall-content';

/** Departments as screens call them: in Chinese by the short name. */
export function composeDepartments(
  hallId: string,
  rows: readonly DepartmentRow[],
): HallContent['departments'] {
  return rows.map(({ id, name, nameEn }, position) => ({
    hallId,
    id,
    name,
    names: namesOf(id, nameEn),
    position,
  }));
}

/** The themes of the items, in the order of their own file and then of the items. */
export function composeThemes(
  hallId: string,
  rows: readonly ThemeRow[],
  items: readonly ItemRow[],
): HallContent['themes'] {
  const englishNames = new Map(rows.map(({ id, nameEn }) => [id, nameEn]));
  const used = new Set(items.map(({ theme }) => theme));
  const inOrder = new Set([...englishNames.keys(), ...used]);
  return [...inOrder]
    .filter((id) => used.has(id))
    .map((id, position) => ({ hallId, id, names: namesOf(id, englishNames.get(id)), position }));
}

/** Without an English name the Chinese one stands, so that no screen stays empty. */
function namesOf(zhHans: string, en: string | null | undefined) {
  return { zhHans, zhHant: traditionalName(zhHans), en: en ?? zhHans };
}
