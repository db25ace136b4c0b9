import { fileURLToPath } from 'node:url';
import nx from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import vue from 'eslint-plugin-vue';
import typescript from 'typescript-eslint';
import { boundariesBetweenProjects } from './tools/lint/project-boundaries.mjs';
import { oneWindowRules } from './tools/lint/plugin.mjs';
import {
  NO_AMBIENT_STATE,
  NO_DEFAULT_EXPORTS,
  PLAIN_JAVASCRIPT,
  SIZE_LIMITS,
  forbiddenSyntax,
} from './tools/lint/shared-rules.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const SPECS = ['**/*.{spec,test}.{ts,mjs}', 'apps/api/test/**', 'test/**'];
const WEB = ['apps/{kiosk,display,console,citizen}', 'libs/ui'];
const WEB_TS = WEB.map((folder) => `${folder}/src/**/*.ts`);
const WEB_VUE = WEB.map((folder) => `${folder}/src/**/*.vue`);
const TYPED_TS = ['apps/*/src/**/*.ts', 'apps/api/test/**/*.ts', 'libs/*/src/**/*.ts'];
const PURE = ['libs/{queueing,forecast,contracts,printing,voice}/src/**/*.ts'];

const TYPED_PARSER = { projectService: true, tsconfigRootDir: ROOT, extraFileExtensions: ['.vue'] };

/** Our own additions to the recommended rules of TypeScript, with and without type information. */
const TYPESCRIPT_RULES = {
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
};
const TYPED_RULES = {
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/require-await': 'off',
};

/** Values without a type come from the net, from SQL and from tests; specs may handle them freely. */
const UNSAFE_OFF = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
    `@typescript-eslint/no-unsafe-${what}`,
    'off',
  ]),
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.nx/', '**/.onewindow/', '**/test-results/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { onewindow: oneWindowRules, '@nx': nx, '@typescript-eslint': typescript.plugin },
  },
  {
    files: ['**/*.{ts,mjs,cjs,vue}'],
    rules: {
      ...PLAIN_JAVASCRIPT,
      ...SIZE_LIMITS,
      ...NO_DEFAULT_EXPORTS,
      'no-restricted-syntax': forbiddenSyntax(),
      'no-console': 'error',
      'onewindow/file-name': 'error',
      'onewindow/import-bans': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.ts'],
    ignores: TYPED_TS,
    extends: [typescript.configs.recommended],
    rules: TYPESCRIPT_RULES,
  },
  {
    files: TYPED_TS,
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: { ...TYPESCRIPT_RULES, ...TYPED_RULES },
  },
  { files: WEB_TS, languageOptions: { parserOptions: TYPED_PARSER } },
  {
    files: WEB_VUE,
    extends: [typescript.configs.recommendedTypeChecked, vue.configs['flat/recommended']],
    languageOptions: { parserOptions: { ...TYPED_PARSER, parser: typescript.parser } },
    rules: {
      ...TYPESCRIPT_RULES,
      ...TYPED_RULES,
      'max-lines': ['error', 250],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      // Its comments would switch rules off in a template.
      'vue/comment-directive': 'off',
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  // Outside vue-tsc a .vue import has no type, so these would find fault with every page.
  { files: [...WEB_TS, ...WEB_VUE], rules: UNSAFE_OFF },
  {
    files: TYPED_TS.map((pattern) => pattern.replace('.ts', '.{ts,vue}')),
    extends: [boundariesBetweenProjects()],
  },
  {
    files: ['apps/console/src/**', 'apps/display/src/**', 'apps/kiosk/src/**'],
    extends: [boundariesBetweenProjects({ 'scope:web': ['type:domain'] })],
  },
  {
    files: ['apps/api/test/**'],
    extends: [boundariesBetweenProjects({ 'scope:api': ['type:client', 'type:reader'] })],
  },
  {
    files: ['libs/*/src/**/*.spec.ts'],
    extends: [boundariesBetweenProjects({}, { specs: true })],
  },
  {
    files: PURE,
    ignores: SPECS,
    rules: {
      ...NO_AMBIENT_STATE,
      'no-restricted-syntax': forbiddenSyntax({ pure: true }),
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    // Nest needs the classes of constructor parameters at run time; the rule then lets them be.
    languageOptions: {
      parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    rules: { 'max-params': ['error', 6], 'onewindow/socket-emit': 'error' },
  },
  { files: ['apps/api/src/modules/realtime/**'], rules: { 'onewindow/socket-emit': 'off' } },
  {
    // A mapper is a flat list of columns; each `??` in it counts as a branch and is none.
    files: ['**/*.mapper.ts'],
    rules: { complexity: 'off' },
  },
  {
    // A schema is one long statement; cutting it up would not make it shorter to read.
    files: ['**/migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: SPECS,
    rules: {
      ...UNSAFE_OFF,
      'no-restricted-syntax': forbiddenSyntax({ spec: true }),
      'max-lines-per-function': 'off',
      'onewindow/socket-emit': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // What starts a process talks to who started it, before there is a log.
    files: ['tools/**', 'test/**', 'apps/api/src/{hall,main,prepare,worker}.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      '**/*.config.{ts,mjs,cjs}',
      '**/*.preset.{mjs,cjs}',
      '**/global-{setup,teardown}.ts',
      '**/*.d.ts',
      '**/*.vue',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  prettier,
);
