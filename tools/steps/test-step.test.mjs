import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarize } from './test-step.mjs';

/** @param {string} name */
const step = (name) => ({ name, run: () => Promise.resolve({ exitCode: 0 }) });
const lint = step('lint');
const unit = step('unit');
const journeys = step('journeys');

/** @param {string} text */
const lastLine = (text) => text.trimEnd().split('\n').at(-1);

describe(summarize.name, () => {
  it('ends with the sum over all runners', () => {
    const text = summarize(
      [
        { step: lint, ok: true, ms: 900 },
        { step: unit, ok: true, ms: 2_000, counts: { passed: 40, failed: 0, skipped: 0 } },
        { step: journeys, ok: true, ms: 61_000, counts: { passed: 2, failed: 0, skipped: 0 } },
      ],
      [lint, unit, journeys],
    );
    assert.equal(lastLine(text), '42 passed, 0 failed');
  });

  it('says which step failed, how to run it alone, and what was not run', () => {
    const counts = { passed: 39, failed: 1, skipped: 0 };
    const text = summarize([{ step: unit, ok: false, ms: 2_000, counts }], [unit, journeys]);
    assert.match(text, /npm test -- unit/);
    assert.match(text, /journeys\s+not run/);
    assert.equal(lastLine(text), '39 passed, 1 failed');
  });

  it('never claims that nothing failed when the run did', () => {
    const text = summarize([{ step: lint, ok: false, ms: 900 }], [lint, unit]);
    assert.equal(lastLine(text), '0 passed, 1 failed');
  });
});
