import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, SWITCHES } from './fault-switches.mjs';

test('a switch that is off again leaves nothing wrong', () => {
  const sound = faultsOf(new Set());
  for (const { id, faults } of SWITCHES) {
    const faulty = faultsOf(new Set([id]));
    assert.deepEqual(faulty, { ...sound, ...faults }, id);
    assert.notDeepEqual(faulty, sound, id);
    assert.deepEqual(Object.keys(faulty).sort(), Object.keys(sound).sort(), id);
  }
});

test('what is worse counts', () => {
  assert.equal(faultsOf(new Set(['out', 'near-end'])).paper, 'out');
});
