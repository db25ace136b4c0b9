import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Client, type QueryConfig } from 'pg';

/** Statements come from our own source; whatever builds its text anew each time is not worth a name. */
const MOST_NAMES = 500;

const names = new Map<string, string>();

/**
 * The name a statement is prepared under, the same on every connection: the server parses and plans
 * it once for each connection and is then only sent the values.
 *
 * @returns undefined once there are too many different texts, which are then sent as they are
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

type GivenQuery = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * Prepares every statement with parameters, and sends what it is given without waiting for earlier
 * answers: what is asked in one go leaves in one packet.
 */
export class PreparingClient extends Client {
  private isPacking = false;

  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super({ ...(typeof config === 'object' ? config : {}), pipeline: true });
    const ask = this.query.bind(this) as GivenQuery;
    this.query = ((text: unknown, values?: unknown, callback?: unknown) => {
      this.packUntilNextTick();
      return typeof text === 'string' && Array.isArray(values)
        ? ask(prepared(text, values), callback)
        : ask(text, values, callback);
    }) as Client['query'];
  }

  /** Each write to a socket is a call of the system, which costs more than making the message. */
  private packUntilNextTick(): void {
    if (this.isPacking) return;
    this.isPacking = true;
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.isPacking = false;
      stream.uncork();
    });
  }
}

function prepared(text: string, values: unknown[]): QueryConfig {
  const name = values.length === 0 ? undefined : statementName(text);
  return name === undefined ? { text, values } : { name, text, values };
}
