/**
 * Waits for a closing that may need a server which is not there.
 *
 * @param giveUp what is done instead when the time is over
 */
export async function withPatience(
  closing: Promise<void>,
  patienceMs: number,
  giveUp: () => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      giveUp();
      resolve();
    }, patienceMs);
  });
  await Promise.race([closing, patience]).finally(() => clearTimeout(timer));
}
