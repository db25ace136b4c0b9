/** What plain JavaScript gets wrong silently. */
export const PLAIN_JAVASCRIPT = {
  'array-callback-return': 'error',
  'default-case-last': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-async-promise-executor': 'error',
  'no-cond-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'no-warning-comments': [
    'error',
    { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', 'eslint-enable'], location: 'start' },
  ],
  'prefer-const': 'error',
  'preserve-caught-error': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

export const SIZE_LIMITS = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  // `modified` counts a switch once: a reducer over event types is long, not hard.
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
};

export const NO_DEFAULT_EXPORTS = {
  'no-restricted-exports': [
    'error',
    {
      restrictDefaultExports: {
        direct: true,
        named: true,
        defaultFrom: true,
        namedFrom: true,
        namespaceFrom: true,
      },
    },
  ],
};

const AMBIENT = 'Time, randomness and the outside come into a pure library as arguments.';

export const NO_AMBIENT_STATE = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: AMBIENT },
    { object: 'Math', property: 'random', message: AMBIENT },
  ],
  'no-restricted-globals': [
    'error',
    ...[
      'performance',
      'crypto',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'fetch',
      'process',
      'globalThis',
      'window',
      'document',
    ].map((name) => ({ name, message: AMBIENT })),
  ],
};

const EVERYWHERE = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Write a union of string literals, or an object with `as const`.',
  },
  {
    selector: 'CallExpression[callee.name="forwardRef"]',
    message: 'Two modules that need each other are cut wrongly: move what both need.',
  },
];

const PURE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: AMBIENT,
  },
  { selector: 'CallExpression[callee.name="Date"]', message: AMBIENT },
];

const SPEC = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo|fixme|failing)$/]',
    message: 'Every test runs, always; mend it or delete it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, always; mend it or delete it.',
  },
];

/** One rule takes all forbidden syntax of a file, so the lists are put together here. */
export function forbiddenSyntax({ pure = false, spec = false } = {}) {
  return ['error', ...EVERYWHERE, ...(pure ? PURE : []), ...(spec ? SPEC : [])];
}
