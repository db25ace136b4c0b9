import { QueryFailedError, QueryResult, type QueryRunner } from 'typeorm';
import { isAftermath } from './postgres-errors';
import { SentStatements } from './sent-statements';

/** The part of a connection of `pg` that is needed. */
interface Connection {
  query(text: string, values?: unknown[]): Promise<Answer>;
}

interface Answer {
  readonly command: string;
  readonly rows: unknown[];
  readonly rowCount: number | null;
}

/** What the runner must know: it is in a transaction, but did not begin it. */
interface Marks {
  isTransactionActive: boolean;
  transactionDepth: number;
}

/**
 * A transaction whose BEGIN travels with the first statement and whose COMMIT with the last: neither
 * is waited for before the next one is sent. Statements reach the connection in the order of their
 * calls, whether or not anybody waits for them.
 */
export class OpenTransaction {
  readonly sent = new SentStatements();
  private isCommitSent = false;

  private constructor(
    private readonly connection: Connection,
    private readonly marks: Marks,
  ) {}

  static async begin(runner: QueryRunner): Promise<OpenTransaction> {
    const connection = (await runner.connect()) as Connection;
    const transaction = new OpenTransaction(connection, runner as unknown as Marks);
    runner.query = queryOn(connection) as QueryRunner['query'];
    transaction.sent.add(connection.query('START TRANSACTION'));
    transaction.mark(true);
    return transaction;
  }

  /** After a failed statement the server rolls back at COMMIT; that failure is what is told. */
  async commit(): Promise<void> {
    this.isCommitSent = true;
    const committed = this.connection.query('COMMIT');
    this.sent.add(committed);
    await this.sent.settle();
    this.mark(false);
    const { command } = await committed;
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back at its commit');
  }

  /** @returns what to tell: a statement nobody waited for may be the cause of a later failure */
  async rollBack(error: unknown): Promise<unknown> {
    if (!this.isCommitSent) await this.connection.query('ROLLBACK').catch(() => undefined);
    this.mark(false);
    if (!isAftermath(error)) return error;
    return this.sent.settle().then(
      () => error,
      (cause: unknown) => cause,
    );
  }

  private mark(isActive: boolean): void {
    this.marks.isTransactionActive = isActive;
    this.marks.transactionDepth = isActive ? 1 : 0;
  }
}

/** The runner's own `query` without the steps between the call and the connection. */
function queryOn(connection: Connection) {
  return async (text: string, values?: unknown[], structured = false): Promise<unknown> => {
    try {
      const answer = await connection.query(text, values);
      return structured ? structuredResult(answer) : rawResult(answer);
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  };
}

function rawResult({ command, rows, rowCount }: Answer): unknown {
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}

function structuredResult(answer: Answer): QueryResult {
  const result = new QueryResult();
  result.records = answer.rows;
  result.affected = answer.rowCount ?? undefined;
  result.raw = rawResult(answer);
  return result;
}
