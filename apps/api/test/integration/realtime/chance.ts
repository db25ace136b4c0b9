/** Nobody stands where somebody was looked for; as good as a refusal. */
export class NobodyThere extends Error {}

/** @throws NobodyThere when the list is empty */
export function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new NobodyThere();
  return chosen;
}

export function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}
