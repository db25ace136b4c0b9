import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/domain-error';
import type { KeyedCommand } from './command-request';

export interface StoredAnswer {
  readonly status: number;
  readonly answer: unknown;
}

interface Row {
  readonly body_hash: Buffer;
  readonly status: number | null;
  readonly answer: unknown;
}

/**
 * Claims the key for this transaction. A repeat that runs at the same time waits here for the first
 * to finish and then finds its answer.
 *
 * @returns the stored answer of an earlier run, or undefined when this is the first
 * @throws DomainError `request.idempotency-key-reused` when the body is another one
 */
export async function claimKey(
  manager: EntityManager,
  command: KeyedCommand,
): Promise<StoredAnswer | undefined> {
  const [row] = await manager.query<Row[]>(CLAIM, [...identityOf(command), bodyHash(command.body)]);
  if (!row) throw new Error('An idempotency key was neither free nor taken');
  return row.status === null ? undefined : answerFor(command, row);
}

/**
 * Sees to it that a command nobody waits for any more is not carried out from now on. One that is
 * being carried out at this moment is waited for; one that comes yet finds its key used for another.
 *
 * @returns its stored answer, or undefined when it was never carried out
 */
export async function giveUpKey(
  manager: EntityManager,
  command: Pick<KeyedCommand, 'hallId' | 'actor' | 'route' | 'key'>,
): Promise<StoredAnswer | undefined> {
  const [row] = await manager.query<Row[]>(GIVE_UP, identityOf(command));
  if (!row) throw new Error('An idempotency key was neither free nor taken');
  return row.status === null ? undefined : { status: row.status, answer: row.answer };
}

/** The answer given earlier to this very command, or undefined when it was never carried out. */
export async function findAnswer(
  manager: EntityManager,
  command: KeyedCommand,
): Promise<StoredAnswer | undefined> {
  const [row] = await manager.query<Row[]>(FIND, identityOf(command));
  return row && answerFor(command, row);
}

export async function storeAnswer(
  manager: EntityManager,
  command: KeyedCommand,
  { status, answer }: StoredAnswer,
): Promise<void> {
  await manager.query(STORE, [...identityOf(command), status, JSON.stringify(answer)]);
}

function identityOf({
  hallId,
  actor,
  route,
  key,
}: Pick<KeyedCommand, 'hallId' | 'actor' | 'route' | 'key'>): string[] {
  return [hallId, actor, route, key];
}

function answerFor(command: KeyedCommand, row: Row): StoredAnswer {
  if (!row.body_hash.equals(bodyHash(command.body))) {
    throw new DomainError(
      'request.idempotency-key-reused',
      'This key was used for another request; take a new key for a new command.',
    );
  }
  if (row.status === null) throw new Error('A committed idempotency record has no answer');
  return { status: row.status, answer: row.answer };
}

/**
 * The empty update of a taken key waits for whoever holds it and returns the row as it stands then;
 * a record that was committed has its answer, so one without is our own.
 */
const CLAIM = `
  INSERT INTO idempotency_record AS record (hall_id, actor, route, key, body_hash)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (hall_id, actor, route, key) DO UPDATE SET key = record.key
  RETURNING body_hash, status, answer
`;

/** No body has an empty hash; the answer only says that there is none to be had. */
const GIVE_UP = `
  WITH given_up AS (
    INSERT INTO idempotency_record AS record (hall_id, actor, route, key, body_hash, status, answer)
    VALUES ($1, $2, $3, $4, '', 409, '{}')
    ON CONFLICT (hall_id, actor, route, key) DO UPDATE SET key = record.key
    RETURNING body_hash, status, answer
  )
  SELECT body_hash, CASE WHEN body_hash <> '' THEN status END AS status, answer FROM given_up
`;

const FIND = `
  SELECT body_hash, status, answer FROM idempotency_record
  WHERE hall_id = $1 AND actor = $2 AND route = $3 AND key = $4
`;

const STORE = `
  UPDATE idempotency_record SET status = $5, answer = $6
  WHERE hall_id = $1 AND actor = $2 AND route = $3 AND key = $4
`;

function bodyHash(body: unknown): Buffer {
  return createHash('sha256').update(canonical(body)).digest();
}

/** The same content in another key order is the same body. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
