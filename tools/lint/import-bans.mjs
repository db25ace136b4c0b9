import { visitImports } from './import-specifiers.mjs';
import { importTarget, repositoryPath } from './repository-path.mjs';

/** The first row of the table that an import breaks, or undefined. */
export function findBan(table, file, target) {
  return table.find((ban) => {
    const source = ban.from.exec(file);
    const destination = ban.to.exec(target);
    if (!source || !destination || ban.doors?.test(target)) return false;
    return !(ban.acrossRooms && source[1] === destination[1]);
  });
}

/** A rule that refuses what the table of bans lists. */
export function createImportBans(table) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: { banned: '"{{target}}" may not be imported here: {{because}} ({{name}}).' },
    },
    create(context) {
      const file = repositoryPath(context.filename);
      return visitImports((node, specifier) => {
        const target = importTarget(context.filename, specifier);
        const ban = findBan(table, file, target);
        if (!ban) return;
        context.report({
          node,
          messageId: 'banned',
          data: { target, because: ban.because, name: ban.name },
        });
      });
    },
  };
}
