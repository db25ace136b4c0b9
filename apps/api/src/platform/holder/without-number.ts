import type { KeyedCommand } from '../idempotency/command-request';

/** Keyed hashes, by the field of the body whose number they stand for. */
export interface BodyRefs {
  readonly holder?: Buffer | undefined;
  readonly represented?: Buffer | undefined;
}

/** The key's record keeps a hash of the body, and a plain one of a phone number is soon guessed. */
export function withoutNumber<Command extends KeyedCommand>(
  command: Command,
  refs: BodyRefs,
): Command {
  const hashed = Object.entries(refs).flatMap(([field, ref]: [string, Buffer | undefined]) =>
    ref ? [[field, ref.toString('hex')] as const] : [],
  );
  if (hashed.length === 0) return command;
  const body = typeof command.body === 'object' ? command.body : {};
  return { ...command, body: { ...body, ...Object.fromEntries(hashed) } };
}
