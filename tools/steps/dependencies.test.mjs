import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsEveryPackage, installationRemedy } from './dependencies.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'apps/api': { version: '0.1.0' },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/@swc/core-darwin-arm64': { version: '1.0.0', optional: true },
};

describe(holdsEveryPackage.name, () => {
  it('does without the packages of other platforms', () => {
    assert.equal(holdsEveryPackage(WANTED, { 'node_modules/pg': { version: '8.0.0' } }), true);
  });

  it('sees a missing package', () => {
    assert.equal(holdsEveryPackage(WANTED, {}), false);
  });

  it('sees another version', () => {
    assert.equal(holdsEveryPackage(WANTED, { 'node_modules/pg': { version: '7.0.0' } }), false);
  });
});

describe(installationRemedy.name, () => {
  it('names the registry when it cannot be reached', () => {
    assert.match(installationRemedy('npm error code ENOTFOUND').en, /registry/);
    assert.match(installationRemedy('npm error network ETIMEDOUT 10.0.0.1').en, /registry/);
  });

  it('names the disk when it is full', () => {
    assert.match(installationRemedy('npm error code ENOSPC').en, /full/);
  });

  it('points to the output otherwise', () => {
    assert.match(installationRemedy('npm error code E404').en, /npm ci/);
  });
});
