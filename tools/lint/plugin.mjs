import { fileName } from './file-name.mjs';
import { createImportBans } from './import-bans.mjs';
import { IMPORT_BANS } from './import-bans.table.mjs';
import { socketEmit } from './socket-emit.mjs';

/** The project's own rules, for what no installed plugin can say. */
export const oneWindowRules = {
  meta: { name: 'onewindow' },
  rules: {
    'file-name': fileName,
    'import-bans': createImportBans(IMPORT_BANS),
    'socket-emit': socketEmit,
  },
};
