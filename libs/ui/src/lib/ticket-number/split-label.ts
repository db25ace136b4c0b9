/** Splits `A012` into its letters and its figures, so that a screen can set them apart. */
export function splitLabel(label: string): { readonly prefix: string; readonly digits: string } {
  const match = /^(\p{L}*)(.*)$/u.exec(label);
  return { prefix: match?.[1] ?? '', digits: match?.[2] ?? label };
}
