/** Like `map`, but the same list when no element has changed, so that screens can compare by identity. */
export function mapKeeping<T>(list: readonly T[], change: (element: T) => T): readonly T[] {
  let changed = false;
  const next = list.map((element) => {
    const after = change(element);
    changed ||= after !== element;
    return after;
  });
  return changed ? next : list;
}

/** Like `filter`, but the same list when nothing falls out. */
export function without<T>(list: readonly T[], unwanted: (element: T) => boolean): readonly T[] {
  return list.some(unwanted) ? list.filter((element) => !unwanted(element)) : list;
}

/** The object with some fields replaced, or the same object when they are what they were. */
export function withFields<T extends object>(before: T, fields: Partial<NoInfer<T>>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return names.every((name) => before[name] === fields[name]) ? before : { ...before, ...fields };
}
