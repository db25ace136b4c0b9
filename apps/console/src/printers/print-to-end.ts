import { command, type Command } from '@onewindow/client';
import type { SlipPrintView } from '@onewindow/contracts';
import type { Sentence } from '../shell/explain';

/** Longer than a printer may take by its driver: then nobody can say any more. */
const PATIENCE_MS = 30_000;

/** Asks again with the same press while the slip is on its way, so that nothing comes out twice. */
export async function printToEnd(
  start: (press: Command) => Promise<SlipPrintView>,
  press: Command = command(),
): Promise<SlipPrintView> {
  for (;;) {
    const slip = await start(press);
    if (slip.outcome !== 'printing' || press.ageMs() >= PATIENCE_MS) return slip;
  }
}

/** What kept a slip from coming out, for whoever stands there; null when it has come out. */
export function printProblem({ outcome, trouble }: SlipPrintView): Sentence | null {
  if (outcome === 'printed') return null;
  const key = outcome === 'failed' && trouble !== null ? `printTrouble.${trouble}` : IN_DOUBT;
  return { key, words: {} };
}

const IN_DOUBT = 'printTrouble.in-doubt';
