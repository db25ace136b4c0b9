import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Writes the JSON schemas of everything libs/contracts exports, for the API to describe itself with.
 * Does nothing while they are those of the sources as they stand.
 */
const CONTRACTS = new URL('../../../libs/contracts/', import.meta.url);
const FOLDER = new URL('../src/generated/', import.meta.url);
const SCHEMAS = new URL('contract-schemas.json', FOLDER);

const SOURCES = new URL('src/', CONTRACTS);
const GENERATOR = createRequire(import.meta.url).resolve('ts-json-schema-generator/package.json');

function sourcePaths() {
  return readdirSync(SOURCES, { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .sort();
}

/** Names the content the schemas are made from: the contracts, this file and the generator. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (name, file) => hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  for (const path of sourcePaths()) add(path, new URL(path, SOURCES));
  add('script', new URL(import.meta.url));
  add('generator', GENERATOR);
  return hash.digest('hex');
}

function writtenFrom() {
  try {
    return JSON.parse(readFileSync(SCHEMAS, 'utf8')).$comment;
  } catch {
    return undefined;
  }
}

async function generate() {
  // Loaded late: it brings a compiler along, and most runs find nothing to do.
  const { createGenerator } = await import('ts-json-schema-generator');
  const { definitions } = createGenerator({
    path: fileURLToPath(new URL('index.ts', SOURCES)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', CONTRACTS)),
    expose: 'export',
    functions: 'hide',
    // Declared order is the order of importance.
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema('*');
  return definitions;
}

const wanted = fingerprint();
if (writtenFrom() !== wanted) {
  const schemas = { $comment: wanted, definitions: await generate() };
  mkdirSync(FOLDER, { recursive: true });
  // Whole or not at all: lint, tests and build may all come here at once.
  const draft = new URL(`contract-schemas.${process.pid}.draft`, FOLDER);
  writeFileSync(draft, `${JSON.stringify(schemas, null, 2)}\n`);
  renameSync(draft, SCHEMAS);
}
