/**
 * Calls `visit(node, specifier)` for every way a file can name another one: import, export from,
 * import(), import type, `import x = require()` and require(). The built-in import rules skip some.
 */
export function visitImports(visit) {
  const fromLiteral = (node) => {
    if (node && typeof node.value === 'string') visit(node, node.value);
  };
  return {
    ImportDeclaration: (node) => fromLiteral(node.source),
    ExportNamedDeclaration: (node) => fromLiteral(node.source),
    ExportAllDeclaration: (node) => fromLiteral(node.source),
    ImportExpression: (node) => fromLiteral(node.source),
    TSImportType: (node) => fromLiteral(node.source ?? node.argument?.literal),
    TSExternalModuleReference: (node) => fromLiteral(node.expression),
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        fromLiteral(node.arguments[0]);
      }
    },
  };
}
