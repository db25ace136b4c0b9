/** `serve`: pages, commands and sockets. `jobs`: what is done beside them. `all`: both in one process. */
export const API_ROLES = ['all', 'serve', 'jobs'] as const;
export type ApiRole = (typeof API_ROLES)[number];
