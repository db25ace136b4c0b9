import { basename, dirname } from 'node:path/posix';
import { repositoryPath } from './repository-path.mjs';

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KEBAB_CASE = new RegExp(String.raw`^${WORD}(?:\.${WORD})*\.(?:[cm]?[jt]s)$`);
const COMPOSABLE = /^use[A-Z][A-Za-z0-9]*(?:\.spec)?\.ts$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*\.vue$/;

const BANNED_WORD = /^(?:helpers?|utils?|utilities|managers?|common|data|info)$/;
/** Words of TypeORM and PostgreSQL: a connection, and the folder a server keeps. */
const ALLOWED_NAMES = /\bdata-(?:source|directory)\b/g;

function wordsOf(name) {
  return name
    .replace(ALLOWED_NAMES, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-._]/);
}

/** The first word in a path that says nothing about what is inside, or undefined. */
export function findBannedWord(path) {
  return path
    .split('/')
    .flatMap(wordsOf)
    .find((word) => BANNED_WORD.test(word));
}

/** Whether a file is named the way its kind is: `kebab-case.kind.ts`, `useThing.ts`, `Thing.vue`. */
export function isWellNamed(name) {
  if (name.endsWith('.vue')) return PASCAL_CASE.test(name);
  return KEBAB_CASE.test(name) || COMPOSABLE.test(name);
}

export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      shape: '"{{name}}" should be kebab-case with its kind as suffix, PascalCase for .vue.',
      word: '"{{word}}" in "{{path}}" says nothing about what is inside; name the thing.',
    },
  },
  create(context) {
    const path = repositoryPath(context.filename);
    return {
      Program(node) {
        const name = basename(path);
        if (!isWellNamed(name)) context.report({ node, messageId: 'shape', data: { name } });
        const word = findBannedWord(`${dirname(path)}/${name}`);
        if (word) context.report({ node, messageId: 'word', data: { word, path } });
      },
    };
  },
};
