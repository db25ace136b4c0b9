const TICK_MS = 500;
const PLAIN_REPORT_EVERY_MS = 15_000;

/** @param {number} ms */
export function formatSeconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/**
 * Shows that a long step is alive: one line rewritten in a terminal, a line now and then in a log.
 * @param {string} title
 * @param {NodeJS.WriteStream} stream
 */
export function startProgressLine(title, stream = process.stdout) {
  const startedAt = Date.now();
  const elapsed = () => formatSeconds(Date.now() - startedAt);
  let lastPlainReportAt = startedAt;
  if (!stream.isTTY) stream.write(`  ${title} …\n`);

  const timer = setInterval(() => {
    if (stream.isTTY) {
      stream.write(`\r\x1b[2K  ${title} … ${elapsed()}`);
    } else if (Date.now() - lastPlainReportAt >= PLAIN_REPORT_EVERY_MS) {
      lastPlainReportAt = Date.now();
      stream.write(`  ${title} … ${elapsed()}\n`);
    }
  }, TICK_MS);
  timer.unref();

  return {
    /** @param {'done' | 'failed'} outcome */
    end(outcome) {
      clearInterval(timer);
      const mark = outcome === 'done' ? '✓' : '✗';
      stream.write(`${stream.isTTY ? '\r\x1b[2K' : ''}${mark} ${title} ${elapsed()}\n`);
    },
  };
}
