// Lets a child process of a test run TypeScript sources: node -r typescript-on-require.cjs file.ts
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('@swc/core/package.json');

const OPTIONS = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** A run starts some hundred processes, each of some hundred files: they are turned once. */
const MODULES = join(require.resolve('@swc/core/package.json'), '../../..');
const CACHE = join(MODULES, '.cache/typescript-on-require');
const RULES = JSON.stringify([version, process.version, OPTIONS]);

function turned(filename) {
  const source = readFileSync(filename, 'utf8');
  const name = createHash('sha1').update(RULES).update(filename).update(source).digest('hex');
  const file = join(CACHE, `${name}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Loaded when there is something to turn, which takes longer than reading what was turned before.
    const { code } = require('@swc/core').transformSync(source, { ...OPTIONS, filename });
    keep(file, code);
    return code;
  }
}

/** Whole or not at all: several processes may turn the same file at once, and some may not write. */
function keep(file, code) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(draft, code);
    renameSync(draft, file);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(turned(filename), filename);
};
