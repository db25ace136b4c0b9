import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAtLeast } from './require-node-version.mjs';

describe(isAtLeast.name, () => {
  const cases = /** @type {const} */ ([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
    ['9.99.99', false],
  ]);
  for (const [version, enough] of cases) {
    it(`${enough ? 'accepts' : 'refuses'} ${version}`, () => {
      assert.equal(isAtLeast(version, [20, 19, 0]), enough);
    });
  }
});
