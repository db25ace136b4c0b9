import { readCommand } from '@onewindow/printing';
import {
  hindranceOf,
  type Printer,
  type PrinterCode,
  type PrinterCondition,
  type PrinterStatus,
  type PrintOutcome,
} from '../printer';
import { DEFAULT_LIMITS, type PrintLimits } from './print-limits';
import { PrinterConnection } from './printer-connection';
import { PrinterTrouble } from './printer-trouble';
import { Turns } from './turns';

export interface PrinterAddress {
  readonly host: string;
  /** 9100 for nearly every printer there is. */
  readonly port?: number;
}

const RAW_PORT = 9100;
/** `GS r 1`: answered when everything before it has been printed. */
const HAVE_YOU_PRINTED = Uint8Array.of(0x1d, 0x72, 1);
/** `ESC @` and `GS V B 0`: from here on it is another ticket. */
const BEGIN_ANEW = Uint8Array.of(0x1b, 0x40, 0x1d, 0x56, 0x42, 0);

/** A printer on the network that takes ESC/POS as it comes. It is talked to by one at a time. */
export class TcpPrinter implements Printer {
  private readonly turns = new Turns();
  /** A job of which nobody knows how much is still in the printer. */
  private cutOff: { readonly bytes: number; readonly questions: number } | undefined;

  constructor(
    private readonly address: PrinterAddress,
    private readonly limits: PrintLimits = DEFAULT_LIMITS,
  ) {}

  print(job: Uint8Array, signal?: AbortSignal): Promise<PrintOutcome> {
    return this.turns.take(() => this.printNow(job, signal));
  }

  status(): Promise<PrinterStatus> {
    return this.turns.take(async () => {
      try {
        return await this.talk((connection) => this.statusOf(connection));
      } catch (error) {
        return { answers: false, code: codeOf(error) };
      }
    });
  }

  private async printNow(job: Uint8Array, signal?: AbortSignal): Promise<PrintOutcome> {
    let begun = false;
    try {
      return await this.talk(async (connection) => {
        const code = hindranceOf(await connection.condition(this.limits.answerMs));
        if (code) return { printed: 'no', code };
        await this.sweep(connection);
        begun = true;
        await this.putOnPaper(connection, job);
        return { printed: 'yes', status: await this.statusAfter(connection) };
      }, signal);
    } catch (error) {
      return { printed: begun ? 'in-doubt' : 'no', code: codeOf(error) };
    }
  }

  private async talk<Result>(
    say: (connection: PrinterConnection) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    const { host, port = RAW_PORT } = this.address;
    const connection = await PrinterConnection.open({ host, port }, this.limits.connectMs, signal);
    try {
      return await say(connection);
    } finally {
      await connection.close();
    }
  }

  /**
   * A printer may still wait for the rest of a picture from a job that was cut off, and would take
   * the next ticket for it. Zeros complete whatever was begun and mean nothing themselves; the cut
   * takes the remains away.
   */
  private async sweep(connection: PrinterConnection): Promise<void> {
    if (!this.cutOff) return;
    const { bytes, questions } = this.cutOff;
    connection.send(new Uint8Array(bytes));
    connection.send(BEGIN_ANEW);
    connection.send(HAVE_YOU_PRINTED);
    await this.untilAnswered(connection, 1);
    // Answers it still owed to the old job come first, and must not be taken for the new one's.
    await connection.waitFor(() => connection.jobAnswers > questions, this.limits.answerMs);
    this.cutOff = undefined;
  }

  private async putOnPaper(connection: PrinterConnection, job: Uint8Array): Promise<void> {
    const asked = questionsIn(job);
    const questions = Math.max(1, asked);
    const answersBefore = connection.jobAnswers;
    this.cutOff = { bytes: job.length, questions };
    connection.send(job);
    if (asked === 0) connection.send(HAVE_YOU_PRINTED);
    await this.untilAnswered(connection, answersBefore + questions);
    this.cutOff = undefined;
  }

  /**
   * Asks in the meantime what is wrong. A printer whose memory is full hears the question late, so
   * only an answer ends the waiting early, and no silence does.
   */
  private async untilAnswered(connection: PrinterConnection, answers: number): Promise<void> {
    const isPrinted = () => connection.jobAnswers >= answers;
    const { jobMs, pollMs, answerMs } = this.limits;
    const deadline = performance.now() + jobMs;
    for (let left = jobMs; left > 0; left = deadline - performance.now()) {
      if (await connection.waitFor(isPrinted, Math.min(pollMs, left))) return;
      refuseHindrance(connection.takeCondition());
      if (!connection.isAsked) connection.askCondition();
    }
    // What was asked last tells a slow printer from one that is gone.
    refuseHindrance(await connection.answeredCondition(answerMs));
    if (!isPrinted()) throw new PrinterTrouble('printer.too-slow');
  }

  private async statusOf(connection: PrinterConnection): Promise<PrinterStatus> {
    return { answers: true, ...(await connection.condition(this.limits.answerMs)) };
  }

  /** The ticket is on paper, whatever the printer says next; or does not say. */
  private async statusAfter(connection: PrinterConnection): Promise<PrinterStatus> {
    try {
      return await this.statusOf(connection);
    } catch (error) {
      return { answers: false, code: codeOf(error) };
    }
  }
}

function refuseHindrance(condition: PrinterCondition | undefined): void {
  const code = condition && hindranceOf(condition);
  if (code) throw new PrinterTrouble(code);
}

function questionsIn(job: Uint8Array): number {
  let questions = 0;
  for (let command = readCommand(job, 0); command; command = readCommand(job, command.end)) {
    if (command.name === 'GS r') questions += 1;
  }
  return questions;
}

function codeOf(error: unknown): PrinterCode {
  if (error instanceof PrinterTrouble) return error.code;
  throw error;
}
