import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { installationRoutes } from './chromium.mjs';

/** @param {{ isRoot: boolean, hasApt: boolean, hasSudo: boolean }} machine */
function firstWords(machine) {
  return installationRoutes(machine).map(({ commands }) => {
    const { file, args } = commands[0];
    return [file, ...args].join(' ');
  });
}

describe(installationRoutes.name, () => {
  it('uses apt directly as root and Playwright after it', () => {
    const [apt, playwright] = firstWords({ isRoot: true, hasApt: true, hasSudo: false });
    assert.match(apt, /^env DEBIAN_FRONTEND=noninteractive apt-get .* update$/);
    assert.match(playwright, /install --with-deps chromium$/);
  });

  it('never lets sudo ask for a password', () => {
    const [apt] = firstWords({ isRoot: false, hasApt: true, hasSudo: true });
    assert.match(apt, /^sudo -n env DEBIAN_FRONTEND/);
  });

  it('falls back to a browser of its own without rights or apt', () => {
    const ways = firstWords({ isRoot: false, hasApt: true, hasSudo: false });
    assert.equal(ways.length, 1);
    assert.match(ways[0], /install chromium$/);
  });
});
