require('./tools/fresh-contract-schemas.cjs');

module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api integration',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.integration.spec.ts', '**/*.e2e.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};
