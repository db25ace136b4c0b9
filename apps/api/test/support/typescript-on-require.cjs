// Lets a child process of a test run TypeScript sources: node -r typescript-on-require.cjs file.ts
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

// Where a spec that starts many processes keeps what the first of them has transformed.
const { TRANSFORMED_FOLDER } = process.env;

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(
    TRANSFORMED_FOLDER ? kept(source, filename) : transform(source, filename),
    filename,
  );
};

function kept(source, filename) {
  const name = createHash('sha256').update(filename).update('\0').update(source).digest('hex');
  const file = join(TRANSFORMED_FOLDER, `${name}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = transform(source, filename);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}

function transform(source, filename) {
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, {
    filename,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  return code;
}
