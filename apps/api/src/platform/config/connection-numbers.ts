/** Connections that the commands and readings of one process share. */
export const DEFAULT_POOL_SIZE = 16;
export const SMALLEST_POOL_SIZE = 2;
export const LARGEST_POOL_SIZE = 100;

/** The relay of a process that serves listens and reads on one of its own. */
export const RELAY_CONNECTIONS = 1;

/** Of a process that runs the jobs: one for each worker to listen with, and a few for all queries. */
export const JOB_CONNECTIONS_MAX = 12;
