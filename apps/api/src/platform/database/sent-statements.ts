/**
 * Statements of a transaction that were sent without waiting for their answers. The connection
 * answers in the order it was asked, so the first failure here is the cause of all that follow it.
 */
export class SentStatements {
  private readonly sent: Promise<unknown>[] = [];

  add(statement: Promise<unknown>): void {
    // Its failure is told by `settle`; until then nobody listens.
    statement.catch(() => undefined);
    this.sent.push(statement);
  }

  /** Waits for all of them. @throws what the first one that failed was refused for */
  async settle(): Promise<void> {
    for (const statement of this.sent) await statement;
  }
}
