import { connect, type Socket } from 'node:net';
import type { PrinterCondition } from '../printer';
import { PrinterTrouble } from './printer-trouble';
import {
  isJobAnswer,
  isStatusAnswer,
  readCondition,
  STATUS_ANSWERS,
  STATUS_QUESTIONS,
} from './status-answers';

/** How long a printer is given to hang up when asked to. */
const FAREWELL_MS = 200;

/** One conversation with a printer: bytes there, and single bytes back that answer questions. */
export class PrinterConnection {
  private readonly statusAnswers: number[] = [];
  private jobAnswerCount = 0;
  private questionsOpen = 0;
  private ended: PrinterTrouble | undefined;
  private onChange: () => void = () => undefined;

  private constructor(
    private readonly socket: Socket,
    signal: AbortSignal | undefined,
  ) {
    const end = (trouble: PrinterTrouble) => {
      this.ended ??= trouble;
      this.onChange();
    };
    socket.on('data', (bytes) => this.hear(bytes));
    socket.on('error', (error) => end(new PrinterTrouble('printer.interrupted', error)));
    socket.on('close', () => end(new PrinterTrouble('printer.interrupted')));
    const cancel = () => end(new PrinterTrouble('printer.cancelled', signal?.reason));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    socket.once('close', () => signal?.removeEventListener('abort', cancel));
  }

  static open(
    address: { readonly host: string; readonly port: number },
    withinMs: number,
    signal?: AbortSignal,
  ): Promise<PrinterConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ ...address, noDelay: true });
      const fail = (trouble: PrinterTrouble) => {
        stopWaiting();
        socket.on('error', () => undefined).destroy();
        reject(trouble);
      };
      const unreachable = (cause?: unknown) =>
        fail(new PrinterTrouble('printer.unreachable', cause));
      const cancel = () => fail(new PrinterTrouble('printer.cancelled', signal?.reason));
      const timer = setTimeout(unreachable, withinMs);
      const stopWaiting = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        socket.off('error', unreachable);
      };
      socket.once('error', unreachable);
      socket.once('connect', () => {
        stopWaiting();
        resolve(new PrinterConnection(socket, signal));
      });
      signal?.addEventListener('abort', cancel, { once: true });
      if (signal?.aborted) cancel();
    });
  }

  /** Answers to the questions a job itself holds. */
  get jobAnswers(): number {
    return this.jobAnswerCount;
  }

  /** Whether a question about its condition has not been answered yet. */
  get isAsked(): boolean {
    return this.questionsOpen > 0;
  }

  send(bytes: Uint8Array): void {
    this.socket.write(bytes);
  }

  askCondition(): void {
    this.questionsOpen += STATUS_ANSWERS;
    this.send(STATUS_QUESTIONS);
  }

  /** The condition that was asked for, once it has been answered. */
  takeCondition(): PrinterCondition | undefined {
    if (this.statusAnswers.length < STATUS_ANSWERS) return undefined;
    this.questionsOpen -= STATUS_ANSWERS;
    return readCondition(this.statusAnswers.splice(0, STATUS_ANSWERS));
  }

  condition(withinMs: number): Promise<PrinterCondition> {
    this.askCondition();
    return this.answeredCondition(withinMs);
  }

  async answeredCondition(withinMs: number): Promise<PrinterCondition> {
    await this.waitFor(() => this.statusAnswers.length >= STATUS_ANSWERS, withinMs);
    const condition = this.takeCondition();
    if (!condition) throw new PrinterTrouble('printer.silent');
    return condition;
  }

  /** Whether it came true in time. Throws when the conversation ends first. */
  waitFor(isTrue: () => boolean, withinMs: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.onChange = () => undefined;
      };
      const timer = setTimeout(() => {
        stop();
        resolve(false);
      }, withinMs);
      this.onChange = () => {
        if (isTrue()) {
          stop();
          resolve(true);
        } else if (this.ended) {
          stop();
          reject(this.ended);
        }
      };
      this.onChange();
    });
  }

  /** Hangs up, and waits a moment for the other side: most printers talk to one at a time. */
  close(): Promise<void> {
    if (this.socket.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.socket.destroy(), FAREWELL_MS);
      this.socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      this.socket.end();
    });
  }

  private hear(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (isStatusAnswer(byte)) this.statusAnswers.push(byte);
      else if (isJobAnswer(byte)) this.jobAnswerCount += 1;
    }
    this.onChange();
  }
}
