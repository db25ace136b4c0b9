import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../steps/project-paths.mjs';

const require = createRequire(import.meta.url);

const HALL = 'zc';
/** A line of the sheet that the sample leaves on its first start. */
const ADMINISTRATOR =
  /^\s+(?<username>\S+)\s+(?<password>\w{4}(?:-\w{4})+)\s.*\sadministrator\s*$/m;

/**
 * Puts the printer into the kiosk of the sample hall that is open on this machine, if there is one.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<(() => Promise<void>) | null>} takes it out again
 */
export async function joinDemoKiosk(address) {
  const api = await administratorOfSample();
  if (api === null) return null;
  const kiosk = (await api.fleet.list(HALL)).find(
    ({ deviceKind, state }) => deviceKind === 'kiosk' && state !== 'revoked',
  );
  if (!kiosk) return null;
  const isOurs = ({ host, port }) => host === address.host && port === address.port;
  // One that was ended without a word has left it there.
  const left = (await api.printers.list(HALL)).find(isOurs);
  if (left) await api.printers.remove(HALL, left.id);
  const { id } = await api.printers.add(HALL, {
    ...address,
    name: '模拟打印机',
    paper: 80,
    commands: 'generic',
    deviceId: kiosk.id,
  });
  return async () => {
    await api.printers.remove(HALL, id).catch(() => undefined);
  };
}

async function administratorOfSample() {
  const sample = readSample();
  if (sample === null) return null;
  const { createApi } = require('@onewindow/client');
  let cookie = '';
  const api = createApi({
    baseUrl: sample.baseUrl,
    fetch: async (url, init) => {
      const response = await fetch(url, { ...init, headers: { ...init.headers, cookie } });
      cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? cookie;
      return response;
    },
  });
  try {
    await api.session.signIn({ hallId: HALL, ...sample.account });
    return api;
  } catch {
    return null;
  }
}

function readSample() {
  const { resolveDataDirectory } = require(
    join(projectRoot, 'apps/api/dist/platform/embedded-postgres/index.js'),
  );
  const { directory } = resolveDataDirectory(projectRoot, process.env);
  try {
    const { baseUrl } = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8'));
    const account = ADMINISTRATOR.exec(readFileSync(join(directory, 'sign-ins.txt'), 'utf8'));
    return account && { baseUrl, account: { ...account.groups } };
  } catch {
    return null;
  }
}
