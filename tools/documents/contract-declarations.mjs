import { readdirSync, readFileSync } from 'node:fs';
import typescript from 'typescript';
import { REPOSITORY } from './contract-constants.mjs';

const CONTRACTS = new URL('libs/contracts/src/lib/', REPOSITORY);

/**
 * What the contracts export, by name: file, comment, text, node. Names are unique there, for one
 * index exports them all.
 */
export function readDeclarations() {
  const declarations = new Map();
  for (const file of contractFiles()) {
    const text = readFileSync(new URL(file, CONTRACTS), 'utf8');
    const source = typescript.createSourceFile(file, text, typescript.ScriptTarget.ES2022, true);
    for (const node of source.statements.filter(isExported)) {
      const name = nameOf(node);
      if (name) declarations.set(name, { name, file, node, ...textsOf(node) });
    }
  }
  return declarations;
}

/** The comment above a node, without its stars. */
export function commentOf(node) {
  const [comment] = typescript.getJSDocCommentsAndTags(node);
  const lines = comment ? comment.getText().split('\n') : [];
  return lines
    .map((line) => line.replace(/^\s*\/?\*+\/?\s?|\s*\*\/$/g, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Names of other declarations in the text of one. */
export function namesIn(node) {
  const names = new Set();
  const look = (each) => {
    if (typescript.isIdentifier(each)) names.add(each.text);
    typescript.forEachChild(each, look);
  };
  look(node);
  return names;
}

function contractFiles() {
  return readdirSync(CONTRACTS, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .sort();
}

function isExported(node) {
  return node.modifiers?.some(({ kind }) => kind === typescript.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(node) {
  if (typescript.isVariableStatement(node)) return node.declarationList.declarations[0].name.text;
  return node.name?.text;
}

function textsOf(node) {
  const text = node.getText().replace(/^export /, '');
  const comments = typescript.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  return { comment: commentOf(node), text: [...comments.slice(0, 1), text].join('\n') };
}
