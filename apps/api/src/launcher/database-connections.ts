import { JOB_CONNECTIONS_MAX, RELAY_CONNECTIONS } from '../platform/config/connection-numbers';
import type { ApiRole } from '../platform/config/api-role';
import { rolesOf } from './api-roles';

/** Backup, staff, recompute, import and an operator's own look at the tables. */
const BESIDE_THE_HALL = 20;

/** The most connections a hall of so many processes ever opens at one moment. */
export function connectionsNeeded(apiProcesses: number, poolSize: number): number {
  const each = rolesOf(apiProcesses).map((role) => connectionsOf(role, poolSize));
  const all = each.reduce((sum, connections) => sum + connections, 0);
  // While processes are exchanged, the new one stands beside the one it replaces.
  return all + Math.max(...each) + BESIDE_THE_HALL;
}

function connectionsOf(role: ApiRole, poolSize: number): number {
  const relay = role === 'jobs' ? 0 : RELAY_CONNECTIONS;
  const jobs = role === 'serve' ? 0 : JOB_CONNECTIONS_MAX;
  return poolSize + relay + jobs;
}
