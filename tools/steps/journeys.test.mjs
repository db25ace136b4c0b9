import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playwrightArguments } from './journeys.mjs';

/** @param {string[]} args */
function chooses(args) {
  const grep = playwrightArguments(args).find((arg) => arg.startsWith('--grep='));
  return new RegExp(grep?.slice('--grep='.length) ?? '');
}

describe(playwrightArguments.name, () => {
  it('runs every journey when none is named', () => {
    assert.deepEqual(playwrightArguments([]), [
      'test',
      '-c',
      'test/journeys/playwright.config.ts',
      '--grep-invert=@pictures',
    ]);
  });

  it('chooses by tag, whole words only', () => {
    assert.match('one visit @visit', chooses(['visit']));
    assert.match('one visit @visit', chooses(['@visit']));
    assert.doesNotMatch('two visits @visits', chooses(['visit']));
    assert.doesNotMatch('a broken one @visit-broken', chooses(['visit']));
  });

  it('chooses several, and hands options to Playwright', () => {
    assert.match('@restart', chooses(['visit', 'restart']));
    assert.equal(playwrightArguments(['visit', '--debug']).at(-1), '--debug');
  });
});
