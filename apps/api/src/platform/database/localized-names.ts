/** SQL for the names of a table's row, as a `LocalizedName`. */
export function localizedNames(table: string): string {
  return `jsonb_build_object('zhHans', ${table}.name_zh_hans, 'zhHant', ${table}.name_zh_hant,
    'en', ${table}.name_en)`;
}
