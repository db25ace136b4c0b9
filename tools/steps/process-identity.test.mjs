import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { commandNameOf, parentOf, startMarkOf } from './process-identity.mjs';

describe(startMarkOf.name, () => {
  it('tells two processes apart and forgets a dead one', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const { pid = 0 } = child;
    assert.equal(startMarkOf(process.pid), startMarkOf(process.pid));
    assert.notEqual(startMarkOf(pid), null);
    const exited = once(child, 'exit');
    child.kill();
    await exited;
    assert.equal(startMarkOf(pid), null);
  });
});

describe(parentOf.name, () => {
  it('agrees with what the system says of this process', () => {
    assert.equal(parentOf(process.pid), process.ppid);
    assert.equal(parentOf(2 ** 30), null);
  });
});

describe(commandNameOf.name, () => {
  it('knows the program of a process', () => {
    assert.match(commandNameOf(process.pid) ?? '', /node/i);
    assert.equal(commandNameOf(2 ** 30), null);
  });
});
