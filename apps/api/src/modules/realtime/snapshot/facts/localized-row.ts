import type { LocalizedName } from '@onewindow/contracts';

/** The three name columns every named table has. */
export interface LocalizedRow {
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
}

export function namesOf(row: LocalizedRow): LocalizedName {
  return { zhHans: row.name_zh_hans, zhHant: row.name_zh_hant, en: row.name_en };
}
