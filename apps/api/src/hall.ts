import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ClosingSteps } from './launcher/closing-steps';
import { renderInvitation } from './launcher/guided-start';
import { openHall, type OpenHall } from './launcher/open-hall';
import { summaryAddresses } from './launcher/summary-addresses';
import { PLAIN_STYLE, renderSummary, TERMINAL_STYLE } from './launcher/startup-summary';
import { listenForStop, whenAborted } from './launcher/stop-request';
import { thisMachine } from './launcher/this-machine';
import { StartupProblem } from './platform/processes/startup-problem';

const PROJECT_ROOT = resolve(__dirname, '../../..');
const LEFTOVER_PATIENCE_MS = 5_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The process behind `npm start`: everything a hall needs, until it is asked to stop. */
async function main(): Promise<number> {
  const startedAt = performance.now();
  const stop = listenForStop();
  const closing = new ClosingSteps();
  // Before the hall is open there is nothing to exchange.
  let exchangeApi = (): unknown => undefined;
  process.on('SIGUSR2', () => exchangeApi());
  try {
    const hall = await openHall({
      projectRoot: PROJECT_ROOT,
      programs: { api: require.resolve('./main'), prepare: require.resolve('./prepare') },
      env: process.env,
      stop,
      closing,
      report: (message) => say(`  ${message}`),
      leftoverPatienceMs: LEFTOVER_PATIENCE_MS,
      pause: wait,
    });
    ({ exchangeApi } = hall);
    announce(hall, (performance.now() - startedAt) / 1000);
    await Promise.race([whenAborted(stop), hall.failure]);
    say('\n  正在关闭大厅 · Closing the hall');
    return 0;
  } catch (error) {
    if (stop.aborted) return 0;
    if (!(error instanceof StartupProblem)) throw error;
    process.stderr.write(`\n${error.describe()}\n\n`);
    return 1;
  } finally {
    await closing.run();
    if (stop.aborted) say('  已关闭 · Closed');
  }
}

function announce(hall: OpenHall, seconds: number): void {
  const style = process.stdout.isTTY && !process.env['NO_COLOR'] ? TERMINAL_STYLE : PLAIN_STYLE;
  const addresses = summaryAddresses(hall, thisMachine());
  say(renderSummary({ ...hall, ...addresses, seconds }, style));
  if (hall.setupCode === null) return;
  say(renderInvitation(addresses.appUrls.console ?? hall.baseUrl, hall.setupCode, style));
}

// A reader that has gone (a closed terminal, a killed npm) must not keep the hall from closing well.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
