import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countJest, countNodeTest, countPlaywright } from './test-counts.mjs';

const JEST_OK = [
  '\x1b[1mTest Suites: \x1b[22m\x1b[1m\x1b[32m2 passed\x1b[39m\x1b[22m, 2 total',
  '\x1b[1mTests:       \x1b[22m\x1b[1m\x1b[32m14 passed\x1b[39m\x1b[22m, 14 total',
  'Snapshots:   0 total',
].join('\r\n');

describe(countJest.name, () => {
  it('adds up the summaries of several projects', () => {
    const failing = 'Test Suites: 1 failed, 1 total\nTests: 2 failed, 1 skipped, 3 passed, 6 total';
    assert.deepEqual(countJest(`${JEST_OK}\n${failing}\n`, 2), {
      passed: 17,
      failed: 2,
      skipped: 1,
    });
  });

  it('accepts the project name that Nx puts before a line', () => {
    const output =
      'api: Test Suites: 1 passed, 1 total\napi: Tests:       5 passed, 5 total\nTests: see docs';
    assert.deepEqual(countJest(output, 1), { passed: 5, failed: 0, skipped: 0 });
  });

  it('counts a suite that does not load as one failure', () => {
    const output = 'Test Suites: 1 failed, 1 total\nTests:       0 total';
    assert.deepEqual(countJest(output, 1), { passed: 0, failed: 1, skipped: 0 });
  });

  it('accepts a project that says it has no tests', () => {
    const output = `No tests found, exiting with code 0\n${JEST_OK}`;
    assert.deepEqual(countJest(output, 2), { passed: 14, failed: 0, skipped: 0 });
  });

  it('refuses to guess when the summary of a project is missing', () => {
    assert.equal(countJest(JEST_OK, 2), null);
    assert.equal(countJest('', 1), null);
  });
});

describe(countNodeTest.name, () => {
  it('reads both reporters', () => {
    const expected = { passed: 7, failed: 1, skipped: 0 };
    const words = ['tests 8', 'pass 7', 'fail 1', 'cancelled 0', 'skipped 0', 'todo 0'];
    assert.deepEqual(countNodeTest(words.map((word) => `# ${word}`).join('\n')), expected);
    assert.deepEqual(countNodeTest(words.map((word) => `ℹ ${word}`).join('\n')), expected);
  });

  it('refuses to guess', () => {
    assert.equal(countNodeTest('pass 7'), null);
  });
});

describe(countPlaywright.name, () => {
  it('reads the statistics of the JSON report', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 2 } };
    assert.deepEqual(countPlaywright(JSON.stringify(report)), { passed: 3, failed: 1, skipped: 2 });
  });

  it('refuses to guess', () => {
    assert.equal(countPlaywright(''), null);
    assert.equal(countPlaywright('{"stats":{}}'), null);
  });
});
