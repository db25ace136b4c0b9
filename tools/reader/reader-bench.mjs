import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { servePanel } from './panel-server.mjs';

const DEFAULT_PORT = 9710;
const DEFAULT_ORIGIN = 'http://localhost:8080';
const STATUSES = ['ok', 'warning', 'fault', 'disabled'];

/**
 * Runs the reader simulator and its page of buttons until it is interrupted.
 *
 * @param {string[]} words `--port=9710`, `--token=…`, and `--origin=…` for each place a kiosk is
 *   opened at
 * @returns {Promise<number>} the exit code
 */
export async function runReaderBench(words) {
  // Built by then; the names would not be found before.
  const load = createRequire(import.meta.url);
  const { READER_FAULTS } = load('@onewindow/reader');
  const simulators = load('@onewindow/reader/simulator');
  const { port, token, origins } = settingsFrom(words);
  const simulator = await simulators.ReaderSimulator.start({ port, token, origins, share: 0.05 });
  const panel = await servePanel(port === 0 ? 0 : port + 1, {
    offers: {
      people: simulators.SYNTHETIC_PEOPLE.map(describe),
      faults: READER_FAULTS,
      statuses: STATUSES,
    },
    act: (what) => act(simulator, simulators, what),
  });
  const link = `reader=${simulator.url}&reader-token=${encodeURIComponent(token)}`;
  process.stdout.write(
    `读卡器模拟器 · Reader simulator\n` +
      `  按钮 · Buttons   ${panel.url}\n` +
      `  取号机 · Kiosk   ${origins[0]}/kiosk/#${link}\n`,
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  panel.close();
  await simulator.stop();
  return 0;
}

function describe({ id, name, kind, expired, number }) {
  const words = `${name.slice(0, 1)}* · ${number.slice(6, 10)} · ${kind}`;
  return { id, words: expired ? `${words} · 过期 expired` : words };
}

function act(simulator, { cardOf, SYNTHETIC_PEOPLE }, what) {
  const person = SYNTHETIC_PEOPLE.find(({ id }) => id === what.person);
  switch (what.do) {
    case 'lay':
      if (person) simulator.lay({ document: cardOf(person), expired: person.expired });
      return person !== undefined;
    case 'remove':
      simulator.remove();
      return true;
    case 'scan':
      simulator.lay({ document: { kind: what.kind, code: what.code } });
      return true;
    case 'fail':
      simulator.script(what.code);
      return true;
    case 'status':
      simulator.setStatus(what.status);
      return true;
    default:
      return false;
  }
}

function settingsFrom(words) {
  const given = words.map((word) => /^--(port|token|origin)=(.+)$/.exec(word)?.slice(1) ?? []);
  const all = (name) => given.filter(([key]) => key === name).map(([, value]) => value);
  const origins = all('origin');
  return {
    port: Number(all('port')[0] ?? DEFAULT_PORT),
    token: all('token')[0] ?? randomBytes(16).toString('hex'),
    origins: origins.length > 0 ? origins : [DEFAULT_ORIGIN],
  };
}
