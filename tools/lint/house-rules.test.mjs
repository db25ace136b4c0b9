import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { BOUNDARY_CASES } from './boundaries.cases.mjs';
import { IMPORT_BANS } from './import-bans.table.mjs';
import { oneWindowRules } from './plugin.mjs';
import { PROJECT_BOUNDARIES } from './project-boundaries.mjs';
import { REPOSITORY_ROOT } from './repository-path.mjs';
import { STYLE_CASES, TYPED_CASES } from './style.cases.mjs';

/**
 * The parser takes CI=true to mean that it reads every file once, and forgets the options it was
 * given when it meets one again; the cases here share their file names.
 */
const READ_AGAIN = {
  languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
};

/** The files of these cases do not exist, so no TypeScript project can know them. */
const WITHOUT_TYPES = [
  typescript.configs.disableTypeChecked,
  READ_AGAIN,
  { languageOptions: { parserOptions: { projectService: false } } },
];

async function findingsOf(eslint, { shows, file }, code) {
  const [ruleId, ban] = shows.split(':');
  const [result] = await eslint.lintText(code, { filePath: join(REPOSITORY_ROOT, file) });
  assert.ok(result, `${file} is not linted at all`);
  const broken = result.messages.find((message) => message.fatal);
  assert.equal(broken, undefined, `${file}: ${broken?.message}`);
  return result.messages
    .filter((message) => message.ruleId === ruleId)
    .filter((message) => !ban || message.message.includes(`(${ban})`))
    .map((message) => message.message);
}

function showEach(cases, eslint) {
  for (const example of cases) {
    for (const code of example.bad) {
      it(`${example.shows} refuses in ${example.file}: ${code.slice(0, 60)}`, async () => {
        assert.notDeepEqual(await findingsOf(eslint, example, code), []);
      });
    }
    for (const code of example.good) {
      it(`${example.shows} passes in ${example.file}: ${code.slice(0, 60)}`, async () => {
        assert.deepEqual(await findingsOf(eslint, example, code), []);
      });
    }
  }
}

describe('house rules', () => {
  // The rule between projects reads the cached graph and is silent without one.
  before(() => createProjectGraphAsync({ exitOnError: false }));

  showEach(
    [...BOUNDARY_CASES, ...STYLE_CASES],
    new ESLint({ cwd: REPOSITORY_ROOT, overrideConfig: WITHOUT_TYPES }),
  );
  showEach(TYPED_CASES, new ESLint({ cwd: REPOSITORY_ROOT, overrideConfig: READ_AGAIN }));

  it('shows every boundary failing and passing', () => {
    const shown = BOUNDARY_CASES.filter(({ bad, good }) => bad.length > 0 && good.length > 0);
    const wanted = IMPORT_BANS.map(({ name }) => `onewindow/import-bans:${name}`);
    const missing = wanted.filter((name) => !shown.some(({ shows }) => shows === name));
    assert.deepEqual(missing, []);
    const betweenProjects = shown.filter(({ shows }) => shows.startsWith('@nx/'));
    assert.ok(betweenProjects.length >= Object.keys(PROJECT_BOUNDARIES).length);
  });

  it('shows every rule of our own', () => {
    const shown = [...BOUNDARY_CASES, ...STYLE_CASES].map(({ shows }) => shows);
    const missing = Object.keys(oneWindowRules.rules).filter(
      (name) => !shown.some((shows) => shows.startsWith(`onewindow/${name}`)),
    );
    assert.deepEqual(missing, []);
  });
});
