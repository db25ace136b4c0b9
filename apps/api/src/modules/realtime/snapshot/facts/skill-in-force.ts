/** SQL condition: the skill counts at the hall time given as the parameter. */
export function skillInForce(alias: string, at: string): string {
  return `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${at})
      AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ${at})`;
}
