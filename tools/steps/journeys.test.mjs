import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { playwrightArguments } from './journeys.mjs';
import { projectRoot } from './project-paths.mjs';

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
      '--grep-invert=@pictures|@soak',
    ]);
  });

  it('chooses by tag, whole words only', () => {
    assert.match('a number @kiosk', chooses(['kiosk']));
    assert.match('a number @kiosk', chooses(['@kiosk']));
    assert.doesNotMatch('two of them @kiosks', chooses(['kiosk']));
    assert.doesNotMatch('a broken one @kiosk-broken', chooses(['kiosk']));
  });

  it('chooses several, and hands options to Playwright', () => {
    assert.match('@restart', chooses(['kiosk', 'restart']));
    assert.equal(playwrightArguments(['kiosk', '--debug']).at(-1), '--debug');
  });
});

/** What a journey is about: one of the apps, or what several of them share. */
const TAGS = [
  ...['kiosk', 'display', 'console', 'citizen', 'ratings'],
  ...['hall', 'languages', 'operations', 'pictures', 'soak'],
];

describe('every journey', () => {
  const folder = join(projectRoot, 'test', 'journeys');
  const files = readdirSync(folder).filter((name) => name.endsWith('.journey.ts'));

  it('is tagged with what it is about', () => {
    const used = files.flatMap((name) => {
      const tags = [...readFileSync(join(folder, name), 'utf8').matchAll(/ @([a-z-]+)/g)];
      const known = tags.map(([, tag]) => tag ?? '').filter((tag) => TAGS.includes(tag));
      assert.notEqual(known.length, 0, `${name} has none of the tags`);
      return known;
    });
    assert.deepEqual([...new Set(used)].sort(), [...TAGS].sort());
  });
});
