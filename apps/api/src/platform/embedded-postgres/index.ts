export { removeAbandonedDataDirectories } from './abandoned-folders';
export { openDataDirectory } from './data-directory';
export { ensureDatabase } from './database';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './server';
export { USUAL_MAX_CONNECTIONS } from './server-options';
export { resolveDataDirectory, resolveStorageRoot, type StorageFolder } from './storage-root';
