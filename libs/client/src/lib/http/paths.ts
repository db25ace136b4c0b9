const ROOT = '/api/v1';

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Address below the API's root; every part is escaped, so that an id can never change the route. */
export function path(...parts: readonly string[]): string {
  return [ROOT, ...parts.map(encodeURIComponent)].join('/');
}

export function hallPath(hallId: string, ...parts: readonly string[]): string {
  return path('halls', hallId, ...parts);
}

/** The query with its leading question mark; a list once for each, and what is undefined or empty left out. */
export function query(parameters: Query): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === 'object' ? value : [value]) {
      if (one !== undefined && one !== '') given.append(name, String(one));
    }
  }
  return given.size === 0 ? '' : `?${given.toString()}`;
}
