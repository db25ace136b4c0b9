import { writeSlip } from '../slip/write-slip';
import { aFullTicket } from '../ticket/tickets.fixture';
import { readCommand, type PrinterCommand } from './read-command';
import { PRINTER_COMMANDS, slipBytes } from './slip-bytes';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])),
  );

function commandsIn(job: Uint8Array): readonly PrinterCommand[] {
  const commands: PrinterCommand[] = [];
  let command = readCommand(job, 0);
  while (command) {
    commands.push(command);
    command = readCommand(job, command.end);
  }
  return commands;
}

describe(readCommand.name, () => {
  it.each(PRINTER_COMMANDS)('knows every command of a %s job, to its last byte', (command) => {
    const job = slipBytes(writeSlip(aFullTicket(), 80), command);
    const commands = commandsIn(job);
    expect(commands.at(-1)?.end).toBe(job.length);
    expect(commands.filter(({ name }) => name === 'unknown')).toEqual([]);
  });

  it.each([
    ['the second byte', bytes('\x1b')],
    ['a parameter', bytes('\x1d!')],
    ['the end of a text', bytes('A012')],
    ['the length of a picture', bytes('\x1d8L', 1, 0)],
    ['the dots of a picture', bytes('\x1dv0', 0, 1, 0, 2, 0, 0xff)],
  ])('waits for %s', (_what, begun) => {
    expect(readCommand(begun, 0)).toBeUndefined();
  });

  it('takes dots for dots, whatever they look like', () => {
    const picture = bytes('\x1dv0', 0, 2, 0, 1, 0, 0x1b, 0x40, '\n');
    expect(commandsIn(picture).map(({ name }) => name)).toEqual(['GS v', 'LF']);
  });

  it('steps over a command it has not met', () => {
    const commands = commandsIn(bytes('\x1b', 0x01, 'A\n'));
    expect(commands.map(({ name }) => name)).toEqual(['unknown', 'text', 'LF']);
  });

  it.each([
    ['\x1dV\x00', 1],
    ['\x1dV1', 1],
    ['\x1dVB\x00', 2],
    ['\x1dVA\x10', 2],
  ])('knows that %j ends where it does', (cut, length) => {
    expect(readCommand(bytes(cut), 0)?.body).toHaveLength(length);
  });
});
