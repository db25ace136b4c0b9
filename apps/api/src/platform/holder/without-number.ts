import type { KeyedCommand } from '../idempotency/command-request';

/** The key's record keeps a hash of the body, and a plain one of a phone number is soon guessed. */
export function withoutNumber<Command extends KeyedCommand>(
  command: Command,
  holderRef: Buffer | undefined,
): Command {
  if (!holderRef) return command;
  const body = typeof command.body === 'object' ? command.body : {};
  return { ...command, body: { ...body, holder: holderRef.toString('hex') } };
}
