/** Which kinds of projects a project may depend on, by the tags in the package.json files. */
export const PROJECT_BOUNDARIES = {
  'type:contracts': [],
  'type:ui': [],
  'type:domain': ['type:contracts'],
  'type:client': ['type:contracts'],
  'type:printing': ['type:contracts'],
  'type:printer': ['type:printing'],
  'type:voice': ['type:contracts'],
  'type:ratings': ['type:contracts'],
  'type:reader': [],
  'scope:web': [
    'type:ui',
    'type:client',
    'type:contracts',
    'type:printing',
    'type:voice',
    'type:ratings',
    'type:reader',
  ],
  'scope:api': [
    'type:domain',
    'type:contracts',
    'type:printing',
    'type:printer',
    'type:voice',
    'type:ratings',
  ],
};

/**
 * The rule between projects as a config object. `also` widens single rows, for a place that may see
 * more; specs of the contracts may use test libraries.
 */
export function boundariesBetweenProjects(also = {}, { specs = false } = {}) {
  const depConstraints = Object.entries(PROJECT_BOUNDARIES).map(([sourceTag, tags]) => ({
    sourceTag,
    onlyDependOnLibsWithTags: [...tags, ...(also[sourceTag] ?? [])],
    ...(sourceTag === 'type:contracts' && !specs ? { bannedExternalImports: ['*'] } : {}),
  }));
  return { rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints }] } };
}
