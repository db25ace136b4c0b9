import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical on the page as it stands: the rule and the elements. */
export async function seriousFaultsOf(page: Page): Promise<string[]> {
  // Handed over by the debugger, which no content policy stops.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    // What passes is not written down, which takes a good part of the time.
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
