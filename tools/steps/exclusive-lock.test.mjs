import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { tryLock, withLock } from './exclusive-lock.mjs';
import { startMarkOf } from './process-identity.mjs';

/** @type {string} */
let directory;
/** @type {string} */
let file;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'onewindow lock '));
  file = join(directory, 'set-up.lock');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe(tryLock.name, () => {
  it('names the living owner', () => {
    assert.equal(tryLock(file), null);
    assert.equal(tryLock(file)?.pid, process.pid);
  });

  it('takes over from an owner that has died', () => {
    const dead = { pid: process.pid, startMark: 'another boot:1' };
    writeFileSync(file, JSON.stringify(dead));
    assert.equal(tryLock(file), null);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).startMark, startMarkOf(process.pid));
  });

  it('takes over a file that was left half-written', () => {
    writeFileSync(file, '');
    assert.equal(tryLock(file), null);
  });
});

describe(withLock.name, () => {
  it('lets one run wait for the other and says so once', async () => {
    /** @type {string[]} */
    const steps = [];
    let waits = 0;
    const run = (/** @type {string} */ name) =>
      withLock(
        file,
        () => (waits += 1),
        async () => {
          steps.push(`${name} begins`);
          await new Promise((resolve) => setImmediate(resolve));
          steps.push(`${name} ends`);
        },
      );
    await Promise.all([run('first'), run('second')]);
    assert.deepEqual(steps, ['first begins', 'first ends', 'second begins', 'second ends']);
    assert.equal(waits, 1);
  });

  it('is free again after a failure', async () => {
    const failing = withLock(file, assert.fail, () => Promise.reject(new Error('no space')));
    await assert.rejects(failing, /no space/);
    assert.equal(tryLock(file), null);
  });
});
