import type { ApiRole } from '../platform/config/api-role';

/** One process does everything; beside several that serve, the jobs have one to themselves. */
export function rolesOf(apiProcesses: number): readonly ApiRole[] {
  if (apiProcesses === 1) return ['all'];
  return [...Array<ApiRole>(apiProcesses).fill('serve'), 'jobs'];
}
