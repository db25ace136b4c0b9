const LOOK_EVERY_MS = 1000;

/**
 * Started by npm, this process shares its fate: when npm is killed outright (SIGKILL cannot be
 * passed on), the hall must not stay behind and hold its port. A run started by hand, perhaps with
 * nohup, is left alone.
 */
export function endWhenNpmDies() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
}
