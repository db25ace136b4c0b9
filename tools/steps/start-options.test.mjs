import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settingsFrom } from './start-options.mjs';

describe(settingsFrom.name, () => {
  it('means nothing by nothing', () => {
    assert.deepEqual(settingsFrom([]), {});
  });

  it('sets what an option stands for', () => {
    assert.deepEqual(settingsFrom(['--guided']), { ONEWINDOW_FIRST_START: 'guided' });
  });

  it('says which option it does not know, and which it does', () => {
    assert.throws(() => settingsFrom(['--guide']), /no option --guide/);
  });
});
