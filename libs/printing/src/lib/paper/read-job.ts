import { readCommand } from '../escpos/read-command';
import { PaperRoll } from './paper-roll';
import type { PaperWidth } from './paper-width';
import type { Sheet } from './sheet';

/** What a printer with such a roll makes of a job: the pieces of paper it cuts off. */
export function readJob(bytes: Uint8Array, paper: PaperWidth): readonly Sheet[] {
  const roll = new PaperRoll(paper);
  let command = readCommand(bytes, 0);
  while (command) {
    roll.take(command);
    command = readCommand(bytes, command.end);
  }
  return roll.sheets;
}
